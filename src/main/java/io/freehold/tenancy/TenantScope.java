package io.freehold.tenancy;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The tenant in whose name this thread acts: bound once by the gate, a socket's handshake or a job's
 * run, and read from here only.
 *
 * <p>Unbound means no tenant: reading it then is a fault of ours and throws. There is no default, and
 * a bound thread cannot change sides: work for another tenant starts from an unbound thread.
 */
public final class TenantScope {

    private static final ThreadLocal<TenantId> BOUND = new ThreadLocal<>();

    private TenantScope() {}

    /** The tenant; throws {@link IllegalStateException} when none is bound. */
    public static TenantId current() {
        TenantId tenant = BOUND.get();
        if (tenant == null) {
            throw new IllegalStateException("tenantId required: no tenant is bound to this thread");
        }
        return tenant;
    }

    /** The tenant, if one is bound. */
    public static Optional<TenantId> find() {
        return Optional.ofNullable(BOUND.get());
    }

    /** Does the work in the tenant's scope and leaves the thread as it was. */
    public static <T> T in(TenantId tenant, Supplier<T> work) {
        TenantId before = BOUND.get();
        bind(tenant);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** Like {@link #in(TenantId, Supplier)} for work without a result. */
    public static void in(TenantId tenant, Runnable work) {
        in(tenant, () -> {
            work.run();
            return null;
        });
    }

    /** For the request filter alone, which has no block to wrap; {@link #release()} must follow. */
    static void bind(TenantId tenant) {
        TenantId before = BOUND.get();
        if (before != null && !before.equals(tenant)) {
            throw new IllegalStateException("tenant mismatch: this thread already acts for another tenant");
        }
        BOUND.set(tenant);
    }

    static void release() {
        BOUND.remove();
    }

    private static void restore(TenantId before) {
        if (before == null) {
            BOUND.remove();
        } else {
            BOUND.set(before);
        }
    }
}
