package io.freehold.leads;

import io.freehold.kernel.Refusal;
import io.freehold.leads.control.FormKeys;
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

/** Tells the gate which provider or form, and so which tenant, a key belongs to: one statement. */
@ApplicationScoped
public class SourceGate implements SourceAuthentication {

    private static final int ORIGIN_CHARACTERS_MAX = NewForm.ORIGIN_CHARACTERS_MAX;

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

    @Override
    public Presented presentForm(String key, Optional<String> origin) {
        Optional<KnownKeys.OwnForm> form = FormKeys.read(key).flatMap(named -> keys.form(named.tenant(), named.form()));
        form.filter(found -> origin.filter(found.origins()::contains).isEmpty()).ifPresent(found -> {
            throw new Refusal.Forbidden("ORIGIN_NOT_ALLOWED", "This form takes nothing from pages of this origin.")
                    .raise();
        });
        return form.<Presented>map(found -> accepted(found.owner())).orElseGet(SourceGate::rejected);
    }

    @Override
    public boolean isFormsOrigin(String origin) {
        return origin.length() <= ORIGIN_CHARACTERS_MAX && origin.indexOf('\0') < 0 && keys.isFormsOrigin(origin);
    }

    private static Presented accepted(KnownKeys.Owner owner) {
        Caller caller = new Caller(
                Caller.Kind.SOURCE,
                owner.subject(),
                owner.name(),
                Optional.empty(),
                Set.of(Intake.PERMISSION),
                Set.of(owner.entity()),
                "SOURCE");
        return new Presented.Accepted(caller, Optional.of(owner.tenant()), false, false, owner.ratePerMinute());
    }

    private static Presented rejected() {
        var why = new Refusal.Unauthenticated("SOURCE_KEY_INVALID", "Send a valid key in X-Api-Key or X-Form-Key.");
        return new Presented.Rejected(why, Optional.empty());
    }
}
