package io.freehold.identity.control;

import io.freehold.identity.entity.LiveKeys;
import io.freehold.identity.entity.LiveKeys.LiveKey;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Presented;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a key is worth at this moment. It holds what it was given and its maker still holds: who loses a
 * permission loses it for the keys made before, and the keys of one who left open nothing.
 */
@ApplicationScoped
public class KeyCheck {

    /** Last use is kept to the minute: a busy key must not write at each request. */
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    @Inject
    private LiveKeys keys;

    @Inject
    private Clock clock;

    /** The caller behind a key; why one is not accepted is nobody's business. */
    public Presented judge(String key) {
        Instant now = clock.instant();
        Optional<LiveKey> found = KeyText.isWhole(key) ? keys.find(KeyText.hash(key), now) : Optional.empty();
        if (found.isEmpty()) {
            return new Presented.Rejected(
                    new Refusal.Unauthenticated("API_KEY_INVALID", "This key is not valid, or is no more."),
                    Optional.empty());
        }
        LiveKey live = found.get();
        boolean noted = live.lastUsedAt()
                .filter(last -> last.isAfter(now.minus(USE_NOTED_EVERY)))
                .isPresent();
        if (!noted) {
            keys.used(live.tenant().id(), live.id(), now, now.minus(USE_NOTED_EVERY));
        }
        return new Presented.Accepted(caller(live), Optional.of(live.tenant()), false);
    }

    private static Caller caller(LiveKey live) {
        Set<String> entities = new HashSet<>(live.maker().entities());
        live.entities().ifPresent(entities::retainAll);
        Entitlement makers = new Entitlement(
                live.maker().role(), live.maker().granted(), live.maker().denied());
        return new Caller(
                Caller.Kind.API_KEY,
                live.id(),
                // A key may be called like a person; in the audit log it must not look like one.
                "API key " + live.name(),
                Optional.empty(),
                KeyRules.held(live.permissions(), makers),
                entities,
                "API_KEY");
    }
}
