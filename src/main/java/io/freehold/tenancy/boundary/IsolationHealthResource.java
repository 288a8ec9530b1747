package io.freehold.tenancy.boundary;

import io.freehold.tenancy.Finding;
import io.freehold.tenancy.IsolationFlags;
import io.freehold.tenancy.entity.Canary;
import io.freehold.tenancy.entity.Catalogue;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the fences between tenants stand, measured when asked. */
@Path("health/tenant-isolation")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health")
public class IsolationHealthResource {

    private static final Logger LOG = System.getLogger(IsolationHealthResource.class.getName());

    /**
     * What was measured; each true when sound.
     *
     * @param middleware the gate runs and no flag is off
     * @param rlsEnabled the catalogue shows row-level security, keys and grants whole
     * @param routesMigrated every route says what it demands
     * @param tenantGuard a tenant that does not exist sees no row of any table
     */
    public record Checks(boolean middleware, boolean rlsEnabled, boolean routesMigrated, boolean tenantGuard) {
        boolean sound() {
            return middleware && rlsEnabled && routesMigrated && tenantGuard;
        }
    }

    /** {@code healthy} or {@code degraded}. */
    @Schema(name = "TenantIsolation")
    public record Report(String status, Checks checks) {}

    @Inject
    private Catalogue catalogue;

    @Inject
    private Canary canary;

    @Inject
    private RouteRegistry routes;

    @Inject
    private IsolationFlags flags;

    @GET
    @PermitAll
    @Operation(
            summary = "Health of the tenants' isolation",
            description = "Reads the catalogue, the route table and a throw-away tenant each time it is asked.")
    @APIResponse(
            responseCode = "200",
            description = "Every fence stands.",
            content = @Content(schema = @Schema(implementation = Report.class)))
    @APIResponse(
            responseCode = "503",
            description = "A fence stands open; the server's log names it.",
            content = @Content(schema = @Schema(implementation = Report.class)))
    public Response health() {
        Checks checks = new Checks(
                flags.off().isEmpty(),
                fencesStand(),
                routesGuarded(),
                canary.leaks().isEmpty());
        String status = checks.sound() ? "healthy" : "degraded";
        return Response.status(checks.sound() ? 200 : 503)
                .entity(new Report(status, checks))
                .build();
    }

    private boolean fencesStand() {
        List<Finding> findings = catalogue.findings();
        findings.forEach(finding -> LOG.log(Level.ERROR, "Isolation: {0}: {1}", finding.finding(), finding.object()));
        return findings.isEmpty();
    }

    private boolean routesGuarded() {
        List<RouteRegistry.Entry> all = routes.routes();
        return !all.isEmpty() && all.stream().allMatch(RouteRegistry.Entry::guarded);
    }
}
