package io.freehold.identity.boundary;

import io.freehold.identity.SupportAccess;
import io.freehold.identity.SupportAccessView;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a tenant's owner lets our support do. */
@ApplicationScoped
@Path("tenant/support-access")
@Produces(MediaType.APPLICATION_JSON)
@Permit("tenant.manage")
@AnyEntity
@Tag(name = "Support access", description = "What a tenant lets operators do in it, and what they did.")
public class SupportAccessResource {

    /** How long support may change things. */
    @Schema(name = "SupportConsent")
    public record ConsentRequest(
            @NotNull @Min(1) @Max(72) @Schema(description = "Hours from now, 1 to 72.", examples = "24")
            Integer hours) {}

    @Inject
    private SupportAccess access;

    @GET
    @Operation(
            summary = "Show support's access",
            description = "The consent to writing, if one stands, and the last 50 operators who acted as a member.")
    @APIResponseSchema(value = SupportAccessView.class, responseCode = "200", responseDescription = "The access.")
    public SupportAccessView show() {
        return access.view();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let support change things",
            description = "For so many hours operators who act as a member may write. Reading takes no consent: it is"
                    + " limited to an hour and seen here.")
    @APIResponseSchema(value = SupportAccessView.class, responseCode = "200", responseDescription = "The access.")
    public SupportAccessView allow(@NotNull @Valid ConsentRequest consent) {
        access.allow(consent.hours());
        return access.view();
    }

    @DELETE
    @Operation(
            summary = "Take the consent back",
            description = "Operators who may write are out at once. Without a consent this changes nothing.")
    @APIResponseSchema(value = SupportAccessView.class, responseCode = "200", responseDescription = "The access.")
    public SupportAccessView takeBack() {
        access.takeBack();
        return access.view();
    }
}
