package io.freehold.audit;

import io.freehold.audit.control.Masking;
import io.freehold.audit.control.Witness;
import io.freehold.audit.entity.AuditEntry;
import io.freehold.audit.entity.AuditStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.UUID;

/**
 * The tenant's audit log. A row is written in the transaction of the change it tells of: no change
 * without its row, no row without its change. The actor, address and request are read from the
 * thread; personal data in {@code before} and {@code after} is masked on its way in, and secrets are
 * left out.
 */
@ApplicationScoped
public class AuditLog {
    private AuditStore store;
    private Witness witness;
    private Ids ids;
    private Json json;

    /** For the container. */
    protected AuditLog() {}

    @Inject
    AuditLog(AuditStore store, Witness witness, Ids ids, Json json) {
        this.store = store;
        this.witness = witness;
        this.ids = ids;
        this.json = json;
    }

    /** An act on an object, without values. */
    @Transactional(TxType.MANDATORY)
    public void record(String action, String objectType, UUID objectId) {
        write(action, objectType, objectId, Map.of(), Map.of());
    }

    /**
     * An act in the caller's transaction; without one it throws.
     *
     * @param action what was done, such as {@code lead.edited}
     * @param objectType to what kind of thing, such as {@code lead}
     * @param objectId to which one; null when the act has no single object
     * @param before the changed values as they were, empty when it is new
     * @param after the changed values as they are, empty when it is gone
     */
    @Transactional(TxType.MANDATORY)
    public void record(String action, String objectType, UUID objectId, Map<String, ?> before, Map<String, ?> after) {
        write(action, objectType, objectId, before, after);
    }

    /** An act that is kept although the request fails, such as an attempt that is refused. */
    @Transactional(TxType.REQUIRES_NEW)
    public void recordApart(String action, String objectType, UUID objectId, Map<String, ?> details) {
        write(action, objectType, objectId, Map.of(), details);
    }

    private void write(String action, String objectType, UUID objectId, Map<String, ?> before, Map<String, ?> after) {
        store.add(new AuditEntry(
                ids.next(),
                witness.now(),
                new AuditEntry.Act(action, objectType, objectId),
                text(before, objectType),
                text(after, objectType)));
    }

    private String text(Map<String, ?> values, String objectType) {
        return values.isEmpty() ? null : json.write(Masking.masked(values, objectType));
    }
}
