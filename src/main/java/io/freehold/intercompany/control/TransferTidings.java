package io.freehold.intercompany.control;

import io.freehold.audit.AuditLog;
import io.freehold.intercompany.Transfers;
import io.freehold.intercompany.entity.Transfer;
import io.freehold.jobs.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Tells of a transfer's step in the transaction that makes it: the audit log, and whoever watches. */
@ApplicationScoped
public class TransferTidings {

    private static final String OBJECT = "transfer";

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Tells of the step.
     *
     * @param action for the audit log
     * @param type of the event
     * @param before the facts as they were; empty for a new one
     */
    public void tell(String action, String type, Transfer transfer, Map<String, Object> before) {
        audit.record(action, OBJECT, transfer.id(), before, TransferViews.facts(transfer));
        outbox.publish(type, Transfers.VIEW, TransferViews.news(transfer, clock.instant()));
    }
}
