package io.freehold.identity.boundary;

import io.freehold.identity.OwnSessions;
import io.freehold.identity.SessionView;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Permit;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The routes of one's own sessions, the same on both planes. */
@Produces(MediaType.APPLICATION_JSON)
@Permit(Permit.IN_PERSON)
@AnyEntity
public abstract class SessionRoutes {

    /** Where the caller is signed in. */
    @Schema(name = "OpenSessions")
    public record SessionsAnswer(List<SessionView> sessions) {}

    /** How many sessions were ended. */
    @Schema(name = "EndedSessions")
    public record EndedAnswer(String message, int ended) {}

    @Inject
    private OwnSessions sessions;

    @GET
    @Operation(
            summary = "List one's own sessions",
            description = "Every place where the caller is signed in, the one used last first.")
    @APIResponseSchema(value = SessionsAnswer.class, responseCode = "200", responseDescription = "The sessions.")
    public SessionsAnswer list() {
        return new SessionsAnswer(sessions.open());
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "End one of one's own sessions",
            description = "It is over at once, with its access and refresh tokens. Another person's is not found.")
    @APIResponseSchema(value = MessageAnswer.class, responseCode = "200", responseDescription = "Ended.")
    public MessageAnswer end(@PathParam("id") UUID id) {
        sessions.end(id);
        return new MessageAnswer("The session is over.");
    }

    @DELETE
    @Operation(summary = "End all of one's other sessions", description = "Signs the caller out everywhere but here.")
    @APIResponseSchema(value = EndedAnswer.class, responseCode = "200", responseDescription = "Ended.")
    public EndedAnswer endOthers() {
        return new EndedAnswer("Your other sessions are over.", sessions.endOthers());
    }
}
