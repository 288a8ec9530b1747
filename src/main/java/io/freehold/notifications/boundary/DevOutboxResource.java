package io.freehold.notifications.boundary;

import io.freehold.kernel.Refusal;
import io.freehold.notifications.CaughtMail;
import io.freehold.notifications.CaughtMails;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The development start's mail catcher. */
@ApplicationScoped
@Path("/dev/outbox")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Development", description = "What exists in a development start only.")
public class DevOutboxResource {

    @Inject
    CaughtMails mails;

    /** The mails as they are answered. */
    @Schema(description = "Mails that were caught.")
    public record CaughtMailList(List<CaughtMail> messages) {}

    @GET
    @Permit("deliveries.view")
    @Operation(
            summary = "Read caught mail",
            description = "Mails of this tenant that the development start's mail catcher holds, newest first."
                    + " Answers 404 everywhere else.")
    @APIResponseSchema(value = CaughtMailList.class, responseDescription = "The mails.", responseCode = "200")
    @APIResponse(responseCode = "404", description = "This is no development start.")
    public CaughtMailList list(
            @QueryParam("to")
                    @Parameter(
                            description = "One address; those mailed last when absent.",
                            example = "solaire@buyers.test")
                    String to) {
        return new CaughtMailList(mails.to(address(to)));
    }

    static Optional<String> address(String to) {
        if (to != null && !to.matches("[\\x21-\\x7e]{3,254}")) {
            throw Refusal.Invalid.of("to", "must be an e-mail address").raise();
        }
        return Optional.ofNullable(to);
    }
}
