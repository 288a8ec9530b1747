package io.freehold.notifications.boundary;

import io.freehold.notifications.PlatformOutbox;
import io.freehold.notifications.boundary.DevOutboxResource.CaughtMailList;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The development start's mail catcher, for operators. */
@ApplicationScoped
@Path("/platform/dev/outbox")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Development", description = "What exists in a development start only.")
public class PlatformOutboxResource {

    @Inject
    PlatformOutbox outbox;

    @GET
    @Permit(Permit.OPERATOR)
    @Operation(
            summary = "Read caught mail as an operator",
            description = "One mailbox of the development start's mail catcher, or the platform's own last letters,"
                    + " newest first. Answers 404 everywhere else.")
    @APIResponseSchema(value = CaughtMailList.class, responseDescription = "The mails.", responseCode = "200")
    @APIResponse(responseCode = "404", description = "This is no development start.")
    public CaughtMailList list(
            @QueryParam("to")
                    @Parameter(
                            description = "One address; the platform's own last letters when absent.",
                            example = "owner@example.com")
                    String to) {
        return new CaughtMailList(outbox.to(DevOutboxResource.address(to)));
    }
}
