package io.freehold.audit;

import io.freehold.audit.entity.Seals;
import io.freehold.tenancy.DatabaseFailure;
import io.freehold.tenancy.Migrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Chains each tenant's log: every row's hash covers the row and the hash before it.
 *
 * <p>Done by a sweep after the commit. Chaining within the transaction would make all of a tenant's
 * transactions wait for one another at the chain's end.
 */
@ApplicationScoped
public class Sealing {
    private static final Logger LOG = System.getLogger(Sealing.class.getName());

    private Seals seals;

    /** For the container. */
    protected Sealing() {}

    @Inject
    Sealing(Seals seals) {
        this.seals = seals;
    }

    /** Seals what has been committed; another server's sweep is left alone. */
    public void sweep() {
        if (!Migrations.done()) {
            return;
        }
        try {
            int sealed;
            do {
                sealed = seals.sealNext();
            } while (sealed == Seals.STEP);
        } catch (RuntimeException e) {
            Level level = DatabaseFailure.isOutage(e) ? Level.DEBUG : Level.ERROR;
            LOG.log(level, "The audit log could not be sealed; the next second tries again.", e);
        }
    }
}
