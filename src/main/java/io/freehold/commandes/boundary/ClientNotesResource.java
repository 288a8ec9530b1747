package io.freehold.commandes.boundary;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.ClientNoteId;
import io.freehold.commandes.ClientNoteView;
import io.freehold.commandes.ClientNotes;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What members write down about a client. */
@ApplicationScoped
@Path("/clients/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clients")
public class ClientNotesResource {

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "ClientNoteList")
    public record NoteList(List<ClientNoteView> notes, Listing.Pagination pagination) {}

    /** A single note as it is answered. */
    @Schema(name = "ClientNoteAnswer")
    public record NoteAnswer(ClientNoteView note) {}

    /** A note to write down. */
    @Schema(name = "NewClientNote")
    public record NoteRequest(@NotBlank @Size(max = 4000) String text) {}

    @Inject
    ClientNotes notes;

    @GET
    @Permit("clients.view")
    @Operation(summary = "List a client's notes", description = "Newest first.")
    @APIResponseSchema(value = NoteList.class, responseCode = "200", responseDescription = "A page of notes.")
    public Listing<ClientNoteView> list(@PathParam("id") UUID id, @BeanParam PageParams page) {
        return Listing.of("notes", notes.list(new ClientId(id), page.request(Set.of())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("clients.edit")
    @Idempotent
    @Operation(summary = "Write a note about a client", description = "In the caller's name.")
    @APIResponseSchema(value = NoteAnswer.class, responseCode = "201", responseDescription = "The note.")
    public Response write(@PathParam("id") UUID id, @NotNull @Valid NoteRequest request) {
        return Response.created(URI.create("clients/" + id + "/notes"))
                .entity(new NoteAnswer(notes.write(new ClientId(id), request.text())))
                .build();
    }

    @DELETE
    @Path("/{noteId}")
    @Permit("clients.edit")
    @Operation(
            summary = "Remove a note about a client",
            description = "One's own, or anybody's with the permission clients.delete.")
    @APIResponseSchema(value = DoneAnswer.class, responseCode = "200", responseDescription = "Removed.")
    public DoneAnswer remove(@PathParam("id") UUID id, @PathParam("noteId") UUID noteId) {
        notes.remove(new ClientId(id), new ClientNoteId(noteId));
        return new DoneAnswer("The note was removed.");
    }
}
