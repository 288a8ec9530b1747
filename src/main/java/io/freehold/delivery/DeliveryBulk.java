package io.freehold.delivery;

import io.freehold.kernel.Refused;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permissions;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One act on many deliveries: each in a transaction of its own, so that one that is refused keeps none back. */
@ApplicationScoped
public class DeliveryBulk {

    @Inject
    Sendings sendings;

    @Inject
    Outcomes outcomes;

    /** What is to be done. */
    public enum Act {
        SEND(Sendings.PERMISSION),
        RESEND(Sendings.PERMISSION),
        REJECT(Outcomes.PERMISSION),
        ACCEPT(Outcomes.PERMISSION),
        REMOVE(Outcomes.PERMISSION);

        private final String permission;

        Act(String permission) {
            this.permission = permission;
        }

        /** The act of that small-letter name. */
        public static Optional<Act> find(String code) {
            return List.of(values()).stream()
                    .filter(act -> act.name().toLowerCase(Locale.ROOT).equals(code))
                    .findFirst();
        }
    }

    /**
     * Does the act to each of the deliveries, in their order; 403 without its permission, or under a scope that
     * only reads.
     *
     * @param reason of what takes deliveries back
     */
    @Permit(Sendings.PERMISSION)
    public List<BulkResult> all(List<DeliveryId> ids, Act act, String reason) {
        Permissions.require(Caller.current(), act.permission);
        EntityScope.current().writable();
        return new LinkedHashSet<>(ids).stream().map(id -> one(id, act, reason)).toList();
    }

    private BulkResult one(DeliveryId id, Act act, String reason) {
        try {
            return BulkResult.done(
                    switch (act) {
                        case SEND -> sendings.send(id);
                        case RESEND -> sendings.resend(id);
                        case REJECT -> outcomes.reject(id, reason);
                        case ACCEPT -> outcomes.accept(id);
                        case REMOVE -> outcomes.remove(id, reason);
                    });
        } catch (Refused refused) {
            return BulkResult.refused(id, refused.refusal());
        }
    }
}
