package io.freehold.audit.boundary;

import io.freehold.audit.AuditFilter;
import io.freehold.audit.AuditTrail;
import io.freehold.audit.AuditView;
import io.freehold.audit.ChainReport;
import io.freehold.kernel.Page;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit log: read, searched, verified. */
@Path("audit-logs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditLogResource {
    private static final String PLURAL = "auditLogs";
    private static final Set<String> SORTABLE = Set.of("at");

    /** What the list answers; the shape that OpenAPI shows. */
    @Schema(name = "AuditLogList")
    public record AuditLogList(List<AuditView> auditLogs, Listing.Pagination pagination) {}

    @Inject
    private AuditTrail trail;

    @GET
    @Permit(AuditTrail.VIEW)
    @Operation(
            summary = "Audit log",
            description = "Who did what in this tenant, newest first. The reading itself is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the log.",
            content = @Content(schema = @Schema(implementation = AuditLogList.class)))
    public Listing<AuditView> list(@BeanParam PageParams page) {
        return listing(trail.page(AuditFilter.NONE, page.request(SORTABLE)));
    }

    @GET
    @Path("search")
    @Permit(AuditTrail.VIEW)
    @Operation(
            summary = "Search the audit log",
            description = "Rows that meet every filter given, newest first. The search itself is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "A page of what was found.",
            content = @Content(schema = @Schema(implementation = AuditLogList.class)))
    public Listing<AuditView> search(@BeanParam AuditFilterParams filter, @BeanParam PageParams page) {
        return listing(trail.page(filter.filter(), page.request(SORTABLE)));
    }

    @GET
    @Path("verify")
    @Permit(AuditTrail.VIEW)
    @Operation(
            summary = "Verify the audit log",
            description = "Recomputes the chain of hashes over this tenant's log and names the first row that was"
                    + " changed, removed or slipped in.")
    @APIResponse(
            responseCode = "200",
            description = "What the walk along the chain found.",
            content = @Content(schema = @Schema(implementation = ChainReport.class)))
    public ChainReport verify() {
        return trail.verify();
    }

    private static Listing<AuditView> listing(Page<AuditView> page) {
        return Listing.of(PLURAL, page);
    }
}
