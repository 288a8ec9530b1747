package io.freehold.leads;

import io.freehold.kernel.Refusal;
import io.freehold.leads.control.SourceKeys;
import io.freehold.leads.entity.KnownKeys;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Presented;
import io.freehold.tenancy.SourceAuthentication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Tells the gate which provider, and so which tenant, a key belongs to: one statement. */
@ApplicationScoped
public class SourceGate implements SourceAuthentication {

    @Inject
    KnownKeys keys;

    @Inject
    Clock clock;

    @Override
    public Presented present(String key) {
        return keys.owner(SourceKeys.hash(key), clock.instant())
                .<Presented>map(SourceGate::accepted)
                .orElseGet(SourceGate::rejected);
    }

    private static Presented accepted(KnownKeys.Owner owner) {
        Caller caller = new Caller(
                Caller.Kind.SOURCE,
                owner.provider(),
                owner.name(),
                Optional.empty(),
                Set.of(Intake.PERMISSION),
                Set.of(owner.entity()),
                "SOURCE");
        return new Presented.Accepted(caller, Optional.of(owner.tenant()), false);
    }

    private static Presented rejected() {
        var why = new Refusal.Unauthenticated("SOURCE_KEY_INVALID", "Send a valid key in X-Api-Key.");
        return new Presented.Rejected(why, Optional.empty());
    }
}
