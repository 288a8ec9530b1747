package io.freehold.archive.control;

import io.freehold.kernel.Refusal;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many exports a server writes at once. Each holds one of its connections as long as somebody
 * reads, and a tenant's slow reader must not use up what all tenants work with.
 */
@ApplicationScoped
public class ExportPlaces {

    /** Of some twenty connections. */
    static final int PLACES = 4;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private final Set<TenantId> taken = ConcurrentHashMap.newKeySet();

    /** A place for the bound tenant until closed; refuses a second one of the tenant and a fifth of all. */
    public Place take() {
        TenantId tenant = TenantScope.current();
        if (!taken.add(tenant)) {
            throw new Refusal.Conflict("EXPORT_UNDER_WAY", "An export of this tenant is under way on this server.")
                    .raise();
        }
        if (taken.size() > PLACES) {
            taken.remove(tenant);
            throw new Refusal.Unavailable("EXPORTS_BUSY", "Others are being exported. Try again soon.", RETRY_AFTER)
                    .raise();
        }
        return () -> taken.remove(tenant);
    }

    /** A place that was taken. */
    @FunctionalInterface
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }
}
