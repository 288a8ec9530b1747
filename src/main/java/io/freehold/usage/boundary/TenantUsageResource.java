package io.freehold.usage.boundary;

import io.freehold.tenancy.Permit;
import io.freehold.usage.DayMetric;
import io.freehold.usage.Period;
import io.freehold.usage.TenantUsage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A tenant's usage for operators. */
@Path("admin/tenants/{tenantId}/usage")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Permit("tenants.view")
@Tag(name = "Tenants")
public class TenantUsageResource {

    /** Now, and day by day. */
    @Schema(name = "TenantUsageMetrics")
    record Metrics(UsageAnswer.Amounts usage, List<DayMetric> metrics) {}

    @Inject
    private TenantUsage usage;

    @Inject
    private Clock clock;

    @GET
    @Operation(
            summary = "Show a tenant's usage",
            description = "How much of its plan's limits is used now, and what was measured on each day asked for:"
                    + " API_CALLS and CASES of the day, USERS and STORAGE (bytes) at its end.")
    @APIResponseSchema(value = Metrics.class, responseCode = "200", responseDescription = "The usage.")
    public Metrics usage(
            @PathParam("tenantId") UUID tenantId,
            @Parameter(
                            description = "First day, included; 30 days up to the last one when left out.",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("from")
                    String from,
            @Parameter(
                            description = "Last day, included; today when left out. At most 366 days at once.",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("to")
                    String to) {
        Period period = Period.of(from, to, LocalDate.now(clock));
        return new Metrics(UsageAnswer.of(usage.of(tenantId)).usage(), usage.metrics(tenantId, period));
    }
}
