package io.freehold.commandes.boundary;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.WebhookSecrets;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The key by which a client knows that a webhook is ours. */
@ApplicationScoped
@Path("/clients/{id}/webhook-secret")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clients")
public class WebhookSecretResource {

    /** A key that was just made. */
    @Schema(name = "WebhookSecret")
    public record SecretAnswer(
            @Schema(description = "The key, as Standard Webhooks write it. It is shown this once.")
            String secret) {

        @Override
        public String toString() {
            return "SecretAnswer[…]";
        }
    }

    @Inject
    WebhookSecrets secrets;

    @POST
    @Permit("clients.edit")
    @Operation(
            summary = "Make a client's webhook secret",
            description = "Answers it this once; the one before signs nothing any more. Not repeatable by"
                    + " Idempotency-Key, which would keep it.")
    @APIResponseSchema(value = SecretAnswer.class, responseCode = "201", responseDescription = "The secret.")
    public Response issue(@PathParam("id") UUID id) {
        return Response.created(URI.create("clients/" + id))
                .entity(new SecretAnswer(secrets.issue(new ClientId(id))))
                .header("Cache-Control", "no-store")
                .build();
    }
}
