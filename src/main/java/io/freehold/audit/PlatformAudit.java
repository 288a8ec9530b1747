package io.freehold.audit;

import io.freehold.audit.control.Masking;
import io.freehold.audit.control.Witness;
import io.freehold.audit.entity.AuditEntry;
import io.freehold.audit.entity.PlatformAuditStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** What operators do, and what is refused, outside any tenant. Each row is a transaction of its own. */
@ApplicationScoped
public class PlatformAudit {
    private PlatformAuditStore store;
    private Witness witness;
    private Ids ids;
    private Json json;

    /** For the container. */
    protected PlatformAudit() {}

    @Inject
    PlatformAudit(PlatformAuditStore store, Witness witness, Ids ids, Json json) {
        this.store = store;
        this.witness = witness;
        this.ids = ids;
        this.json = json;
    }

    /**
     * Records an act; personal data in the details is masked.
     *
     * @param objectId null when the act has no single object
     */
    public void record(String action, String objectType, UUID objectId, Map<String, ?> details) {
        store.add(
                ids.next(),
                witness.now(),
                new AuditEntry.Act(action, objectType, objectId),
                json.write(Masking.masked(details, objectType)));
    }
}
