package io.freehold.accounts.boundary;

import io.freehold.accounts.TenantStanding;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a tenant stands with us. A repeat needs no key: from where a step led, it does not begin again. */
@Path("admin/tenants")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenants")
public class TenantStandingResource {

    /** Why a tenant is suspended. */
    @Schema(name = "Suspension")
    public record Suspension(
            @NotNull
            @Size(max = 500)
            @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
            @Schema(description = "For its owners, who read it in the letter.", examples = "Invoice 2026-031 is open.")
            String reason) {}

    @Inject
    TenantStanding standing;

    @DELETE
    @Path("{tenantId}")
    @Permit("tenants.delete")
    @Operation(
            summary = "Close a tenant",
            description = "Its data stays; for 30 days it can be restored and its owner can take the data along.")
    @APIResponseSchema(value = TenantAnswers.Done.class, responseCode = "200", responseDescription = "Closed.")
    public TenantAnswers.Done delete(@PathParam("tenantId") UUID tenant) {
        return new TenantAnswers.Done("Closed. It can be restored for 30 days.", standing.delete(tenant));
    }

    @POST
    @Path("{tenantId}/restore")
    @Permit("tenants.delete")
    @Operation(
            summary = "Restore a closed tenant",
            description = "It stands as it stood before. 409 RESTORE_EXPIRED 30 days after it was closed.")
    @APIResponseSchema(value = TenantAnswers.One.class, responseCode = "200", responseDescription = "Restored.")
    public TenantAnswers.One restore(@PathParam("tenantId") UUID tenant) {
        return new TenantAnswers.One(standing.restore(tenant));
    }

    @POST
    @Path("{tenantId}/suspend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("tenants.suspend")
    @Operation(
            summary = "Suspend a tenant",
            description = "From the next request on its members can sign in, pay and export, and nothing else; its"
                    + " owners get a letter with the reason.")
    @APIResponseSchema(value = TenantAnswers.One.class, responseCode = "200", responseDescription = "Suspended.")
    public TenantAnswers.One suspend(@PathParam("tenantId") UUID tenant, @NotNull @Valid Suspension suspension) {
        return new TenantAnswers.One(standing.suspend(tenant, suspension.reason()));
    }

    @POST
    @Path("{tenantId}/reactivate")
    @Permit("tenants.suspend")
    @Operation(
            summary = "Reactivate a tenant",
            description = "A suspended one, or one whose trial has expired, which becomes a customer.")
    @APIResponseSchema(value = TenantAnswers.One.class, responseCode = "200", responseDescription = "Active.")
    public TenantAnswers.One reactivate(@PathParam("tenantId") UUID tenant) {
        return new TenantAnswers.One(standing.reactivate(tenant));
    }
}
