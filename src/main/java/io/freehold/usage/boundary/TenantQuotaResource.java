package io.freehold.usage.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.freehold.tenancy.Allowance.Limited;
import io.freehold.tenancy.Permit;
import io.freehold.usage.Meter;
import io.freehold.usage.TenantUsage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a tenant stands with each of its limits, for operators. */
@Path("admin/tenants/{tenantId}/quota")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Permit("tenants.view")
@Tag(name = "Tenants")
public class TenantQuotaResource {

    /** All limits. */
    @Schema(name = "TenantQuota")
    record Quota(List<Line> quota) {}

    /** One limit. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "TenantQuotaLine")
    record Line(
            @Schema(enumeration = {"apiCallsPerMonth", "storageGb", "teamMembers", "cases"})
            String limit,

            BigDecimal used,

            @Schema(nullable = true, description = "Null is without limit.")
            BigDecimal allowed,

            @Schema(nullable = true) Long percent,

            @Schema(
                    enumeration = {"ok", "soft", "hard"},
                    description = "soft from 75 %, hard when nothing is left.")
            String state,

            @Schema(nullable = true, description = "The day of this month on which it is reached.")
            LocalDate forecast) {

        static Line of(Meter meter) {
            boolean bytes = meter.what() == Limited.STORAGE;
            return new Line(
                    name(meter.what()),
                    amount(meter.used(), bytes),
                    meter.limit().isPresent() ? amount(meter.limit().getAsLong(), bytes) : null,
                    UsageAnswer.orNull(meter.percent()),
                    meter.state().name().toLowerCase(Locale.ROOT),
                    meter.reachedOn().orElse(null));
        }

        private static BigDecimal amount(long amount, boolean bytes) {
            return bytes ? UsageAnswer.gigabytes(amount) : BigDecimal.valueOf(amount);
        }

        private static String name(Limited what) {
            return switch (what) {
                case API_CALLS -> "apiCallsPerMonth";
                case STORAGE -> "storageGb";
                case MEMBERS -> "teamMembers";
                case CASES -> "cases";
            };
        }
    }

    @Inject
    private TenantUsage usage;

    @GET
    @Operation(
            summary = "Show how a tenant stands with its limits",
            description = "Each limit of its plan, overrides included, with what is used of it and when the month's"
                    + " are reached at their pace.")
    @APIResponseSchema(value = Quota.class, responseCode = "200", responseDescription = "The limits.")
    public Quota quota(@PathParam("tenantId") UUID tenantId) {
        return new Quota(usage.of(tenantId).meters().stream().map(Line::of).toList());
    }
}
