package io.freehold.identity.control;

import io.freehold.identity.Catalogue;
import io.freehold.identity.NewApiKey;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a key may be. */
public final class KeyRules {

    /**
     * Never a key's: a leaked one must not be able to make others of its kind, let people in, or change
     * the tenant itself.
     */
    static final Set<String> PEOPLES_OWN = Set.of("users.manage", "apikeys.manage", "tenant.manage");

    /** Farther away than this, an expiry is a mistake. */
    static final Duration LIFETIME_MAX = Duration.ofDays(3650);

    private KeyRules() {}

    /** Refuses with 400 what no key may have. */
    public static void require(NewApiKey wanted, Instant now) {
        List<FieldError> errors = new ArrayList<>();
        if (!Catalogue.names().containsAll(wanted.permissions())) {
            errors.add(new FieldError("permissions", "names a permission that there is not"));
        }
        if (wanted.permissions().stream().anyMatch(PEOPLES_OWN::contains)) {
            errors.add(new FieldError("permissions", "names one that is for people only"));
        }
        boolean sensible = wanted.expiresAt()
                .map(end -> end.isAfter(now) && end.isBefore(now.plus(LIFETIME_MAX)))
                .orElse(true);
        if (!sensible) {
            errors.add(new FieldError("expiresAt", "must lie in the next ten years"));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
    }

    /** What is left of a key's permissions beside its maker's. */
    static Set<String> held(Set<String> keys, Entitlement makers) {
        Set<String> held = new HashSet<>(keys);
        held.retainAll(makers.permissions());
        held.removeAll(PEOPLES_OWN);
        return held;
    }
}
