package io.freehold.leads.boundary;

import io.freehold.leads.NewSession;
import io.freehold.leads.TrackSessions;
import io.freehold.tenancy.BySource;
import io.freehold.tenancy.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where landing pages tell of their visits. */
@ApplicationScoped
@Path("/public/track/session")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intake")
public class TrackResource {

    /** What a page is told. */
    @Schema(name = "OpenedSession")
    public record OpenedSession(UUID sessionId) {}

    @Inject
    TrackSessions sessions;

    @POST
    @PermitAll
    @BySource
    @Idempotent
    @Operation(
            summary = "Begin a tracked visit",
            description = "Keeps where a visitor came from for 90 days. A lead that names the session shows it.")
    @APIResponseSchema(value = OpenedSession.class, responseCode = "201", responseDescription = "The session's id.")
    public Response open(@NotNull @Valid NewSession visit) {
        return Response.status(Response.Status.CREATED)
                .entity(new OpenedSession(sessions.open(visit)))
                .build();
    }
}
