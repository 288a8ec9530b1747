package io.freehold.usage;

import io.freehold.tenancy.Allowance.Limited;
import io.freehold.usage.entity.UsageStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * The bytes that a tenant's files take. Whoever keeps or deletes a file says so here, in the transaction
 * that does it, so that the count is right whatever becomes of that.
 */
@ApplicationScoped
public class Storage {

    @Inject
    PlanLimits limits;

    @Inject
    UsageStore store;

    /** So many bytes more are kept; 402 {@code LIMIT_REACHED} when the plan has no room for them. */
    @Transactional(TxType.MANDATORY)
    public void added(long bytes) {
        requireSense(bytes);
        limits.requireRoom(Limited.STORAGE, bytes);
        store.changeBytes(bytes);
    }

    /** So many bytes are kept no more. */
    @Transactional(TxType.MANDATORY)
    public void removed(long bytes) {
        requireSense(bytes);
        store.changeBytes(-bytes);
    }

    private static void requireSense(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("a file has " + bytes + " bytes");
        }
    }
}
