package io.freehold.archive;

import io.freehold.accounts.OwnTenant;
import io.freehold.archive.control.ArchiveWriter;
import io.freehold.archive.control.ExportPlaces;
import io.freehold.audit.AuditLog;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * The bound tenant's rows as one file: a ZIP of JSON Lines with their sums, signed. It holds what a
 * table with a tenant holds, but for keys and what passes by (see the manifest's {@code leftOut}).
 * Refuses with 403 without {@value #MANAGE}.
 */
@ApplicationScoped
public class Exports {

    /** What lets a member take the tenant's data along: the owner's alone. */
    public static final String MANAGE = "tenant.manage";

    private OwnTenant tenant;
    private AuditLog audit;
    private ArchiveWriter writer;
    private ExportPlaces places;

    /** For the container. */
    protected Exports() {}

    @Inject
    Exports(OwnTenant tenant, AuditLog audit, ArchiveWriter writer, ExportPlaces places) {
        this.tenant = tenant;
        this.audit = audit;
        this.writer = writer;
        this.places = places;
    }

    /**
     * Records that an export begins; refused callers get no first byte. Refuses with 403 {@code
     * TENANT_CANCELLED} members of a tenant that was closed more than 30 days ago.
     */
    @Permit(MANAGE)
    @Transactional
    public void begin() {
        tenant.requireWithinReach();
        audit.record("tenant.exported", "tenant", TenantScope.current().value(), Map.of(), Map.of());
    }

    /**
     * Writes the file, as of one moment. Refuses with 409 {@code EXPORT_UNDER_WAY} a second one of the
     * tenant, with 503 {@code EXPORTS_BUSY} when this server writes as many as it may.
     */
    @Permit(MANAGE)
    public void write(OutputStream out) throws IOException {
        try (ExportPlaces.Place place = places.take()) {
            writer.write(out);
        }
    }
}
