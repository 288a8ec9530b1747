package io.freehold.routing;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.CalendarFollower;
import io.freehold.commandes.CalendarId;
import io.freehold.jobs.Jobs;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Refusal;
import io.freehold.leads.LeadStatus;
import io.freehold.routing.entity.CrossEntityStore;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whether a lead that its own company cannot sell may be sold by another one of the tenant. */
@ApplicationScoped
public class CrossEntity implements CalendarFollower {

    /** The permission to see and change it. */
    public static final String ACCESS = "settings.access";

    @Inject
    CrossEntityStore store;

    @Inject
    Jobs jobs;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What holds; before anything was chosen, no lead changes its company. */
    @Permit(ACCESS)
    @Transactional
    public CrossEntityState state() {
        return store.find();
    }

    /**
     * Puts other terms in place; leads that wait are tried again after the commit.
     *
     * @param version the one that the change starts from; 412 when it is no longer the newest
     * @return what holds now; 400 for a pair of one company, one named twice or an unknown calendar, 403 {@code
     *     ENTITY_OUT_OF_SCOPE} when the terms, old or new, name a company that the caller was not granted
     */
    @Permit(ACCESS)
    @Transactional
    public CrossEntityState replace(int version, CrossEntityTerms wanted) {
        CrossEntityState before = store.find();
        requireGranted(Stream.concat(before.pairs().stream(), wanted.pairs().stream()));
        requireSense(wanted);
        if (!store.replace(version, wanted, clock.instant())) {
            throw new Refusal.Stale().raise();
        }
        CrossEntityState after = store.find();
        audit.record("settings.changed", "cross_entity_settings", null, facts(before), facts(after));
        if (after.enabled()) {
            jobs.enqueue(WaitingLeads.JOB, new WaitingLeads.Scope(LeadStatus.NO_OPEN_ORDERS));
        }
        return after;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public boolean follows(CalendarId calendar) {
        return calendar.equals(store.find().calendarId());
    }

    /** Companies whose leads of the product that company may have. */
    @Transactional(TxType.MANDATORY)
    public Set<String> sources(String entity, String product) {
        return store.sources(entity, product);
    }

    /** Work of ours, such as the demo's, is bound to no companies. */
    private static void requireGranted(Stream<CrossEntityTerms.Pair> pairs) {
        Optional<Set<String>> scope = EntityScope.find().map(EntityScope::granted);
        if (scope.isEmpty()) {
            return;
        }
        Set<String> granted = scope.get();
        if (!pairs.allMatch(pair -> granted.contains(pair.from()) && granted.contains(pair.to()))) {
            throw new Refusal.Forbidden("ENTITY_OUT_OF_SCOPE", "A pair names a company that you were not granted.")
                    .raise();
        }
    }

    private void requireSense(CrossEntityTerms wanted) {
        List<FieldError> errors = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < wanted.pairs().size(); i++) {
            CrossEntityTerms.Pair pair = wanted.pairs().get(i);
            if (pair.from().equals(pair.to())) {
                errors.add(new FieldError("pairs[" + i + "].to", "must be another company"));
            }
            if (!seen.add(List.of(pair.from(), pair.to()))) {
                errors.add(new FieldError("pairs[" + i + "]", "must be named once"));
            }
        }
        if (wanted.calendarId() != null && !store.hasCalendar(wanted.calendarId())) {
            errors.add(new FieldError("calendarId", "must be a calendar of yours"));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
    }

    private static Map<String, Object> facts(CrossEntityState state) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("enabled", state.enabled());
        facts.put(
                "pairs",
                state.pairs().stream()
                        .map(pair -> pair.from() + " to " + pair.to() + " " + pair.products())
                        .toList());
        facts.put(
                "calendarId",
                state.calendarId() == null ? "" : state.calendarId().toString());
        return facts;
    }
}
