package io.freehold.accounts.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.freehold.accounts.TenantOverrides;
import io.freehold.accounts.TermOverride;
import io.freehold.accounts.TermValue;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is agreed with a tenant beyond its plan. */
@Path("admin/tenants")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenants")
public class TenantOverridesResource {

    /** One of them. */
    @Schema(name = "Override")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Agreed(
            String name,

            @Schema(
                    anyOf = {Boolean.class, Long.class, String.class},
                    description = "true or false for a feature; a number or unlimited for a limit.")
            Object value,

            Optional<Instant> expiresAt,
            String reason,
            String setBy,
            Instant setAt) {

        static Agreed of(TermOverride override) {
            return new Agreed(
                    override.name(),
                    value(override.value()),
                    override.expiresAt(),
                    override.reason(),
                    override.setBy(),
                    override.setAt());
        }

        private static Object value(TermValue value) {
            if (value instanceof TermValue.Feature feature) {
                return feature.on();
            }
            return value instanceof TermValue.Amount amount ? (Object) amount.most() : TermValue.UNLIMITED;
        }
    }

    /** All of a tenant's. */
    @Schema(name = "Overrides")
    record AllAgreed(List<Agreed> overrides) {}

    /** One of them. */
    @Schema(name = "OverrideAnswer")
    record OneAgreed(Agreed override) {}

    /** One that is gone. */
    @Schema(name = "OverrideRemoved")
    record Removed(String message, Agreed override) {}

    @Inject
    TenantOverrides overrides;

    @GET
    @Path("{tenantId}/overrides")
    @Permit("tenants.view")
    @Operation(
            summary = "List a tenant's overrides",
            description = "What was agreed beyond its plan, expired ones included, by name.")
    @APIResponseSchema(value = AllAgreed.class, responseCode = "200", responseDescription = "The overrides.")
    public AllAgreed list(@PathParam("tenantId") UUID tenant) {
        return new AllAgreed(overrides.list(tenant).stream().map(Agreed::of).toList());
    }

    @PUT
    @Path("{tenantId}/overrides/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("tenants.manage")
    @Operation(
            summary = "Agree an override with a tenant",
            description = "The name is a feature's or a limit's: api_calls_per_month, storage_gb, team_members, cases."
                    + " It takes the place of what was agreed before and counts from the next request on.")
    @APIResponseSchema(value = OneAgreed.class, responseCode = "200", responseDescription = "Agreed.")
    public OneAgreed put(
            @PathParam("tenantId") UUID tenant,
            @PathParam("name") String name,
            @NotNull @Valid OverrideRequest request) {
        return new OneAgreed(Agreed.of(overrides.put(tenant, name, request.term(), request.end(), request.reason())));
    }

    @DELETE
    @Path("{tenantId}/overrides/{name}")
    @Permit("tenants.manage")
    @Operation(summary = "End an override", description = "The plan's own value holds again.")
    @APIResponseSchema(value = Removed.class, responseCode = "200", responseDescription = "Ended.")
    public Removed remove(@PathParam("tenantId") UUID tenant, @PathParam("name") String name) {
        return new Removed("The plan's own value holds again.", Agreed.of(overrides.remove(tenant, name)));
    }
}
