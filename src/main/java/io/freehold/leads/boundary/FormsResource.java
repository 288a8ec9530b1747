package io.freehold.leads.boundary;

import io.freehold.leads.FormEdit;
import io.freehold.leads.FormView;
import io.freehold.leads.Forms;
import io.freehold.leads.NewForm;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versioned;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Forms on landing pages. */
@ApplicationScoped
@Path("/settings/forms")
@Produces(MediaType.APPLICATION_JSON)
@Permit("settings.access")
@Tag(name = "Lead settings", description = "Forms on landing pages, and which sources may send what.")
public class FormsResource {

    /** A single form as it is answered. */
    @Schema(name = "FormAnswer")
    public record FormAnswer(FormView form) implements Versioned {

        @Override
        public int version() {
            return form.version();
        }
    }

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "FormList")
    public record FormList(List<FormView> forms, Listing.Pagination pagination) {}

    @Inject
    Forms forms;

    @GET
    @Operation(summary = "List forms", description = "By name, with their public keys.")
    @APIResponseSchema(value = FormList.class, responseCode = "200", responseDescription = "A page of them.")
    public Listing<FormView> list(@BeanParam PageParams page) {
        return Listing.of("forms", forms.list(page.request(Set.of())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            summary = "Set a form up",
            description =
                    "Its key is public and opens from the given origins only. Entity and LB flag are the provider's.")
    @APIResponseSchema(value = FormAnswer.class, responseCode = "201", responseDescription = "The form.")
    @APIResponse(responseCode = "409", description = "FORM_NAME_TAKEN; errors names the field.")
    public Response create(@NotNull @Valid NewForm described) {
        FormView made = forms.create(described);
        return Response.created(URI.create("settings/forms/" + made.id()))
                .entity(new FormAnswer(made))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a form", description = "With its version as ETag.")
    @APIResponseSchema(value = FormAnswer.class, responseCode = "200", responseDescription = "The form.")
    public FormAnswer get(@PathParam("id") UUID id) {
        return new FormAnswer(forms.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a form", description = "Starts from the version in If-Match.")
    @APIResponseSchema(value = FormAnswer.class, responseCode = "200", responseDescription = "The form.")
    @APIResponse(responseCode = "409", description = "FORM_NAME_TAKEN; errors names the field.")
    public FormAnswer edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid FormEdit edit) {
        return new FormAnswer(forms.edit(id, Versions.required(ifMatch), edit));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Delete a form", description = "Starts from the version in If-Match. Its leads stay.")
    @APIResponseSchema(value = Done.class, responseCode = "200", responseDescription = "Deleted.")
    public Done delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        forms.delete(id, Versions.required(ifMatch));
        return new Done("The form was deleted. Its leads are kept.");
    }
}
