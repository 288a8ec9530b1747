package io.freehold.routing;

import io.freehold.commandes.CommandeId;
import io.freehold.commandes.OrderBook;
import io.freehold.commandes.StandingOrder;
import io.freehold.kernel.Json;
import io.freehold.routing.control.Detour;
import io.freehold.routing.control.Past;
import io.freehold.routing.control.SameContactWithin30Days;
import io.freehold.routing.entity.CrossEntityStore;
import io.freehold.routing.entity.SimulationStore;
import io.freehold.routing.entity.TakenStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The steps of a simulation that touch the database, each a short transaction. */
@ApplicationScoped
public class SimulationCourse {

    /** A month and the 30 days of the contacts lie before the first lead. */
    private static final Duration REMEMBERED = SameContactWithin30Days.SPAN.plusDays(1);

    @Inject
    SimulationStore store;

    @Inject
    TakenStore taken;

    @Inject
    CrossEntityStore crossEntity;

    @Inject
    OrderBook orders;

    @Inject
    Json json;

    @Inject
    Clock clock;

    /** What is to be tried; empty when it is finished or gone. */
    @Transactional
    public Optional<Plan> begin(UUID id) {
        Optional<SimulationStore.Row> open = store.find(id).filter(row -> row.finishedAt() == null);
        open.ifPresent(row -> store.progress(id, 0));
        return open.map(row -> new Plan(
                Set.copyOf(row.entities()),
                row.createdAt().minus(row.days(), ChronoUnit.DAYS),
                row.createdAt(),
                List.of(json.read(row.changes(), DraftChange[].class))));
    }

    /**
     * A simulation to carry out.
     *
     * @param from earliest lead, included
     * @param to latest lead, excluded
     */
    public record Plan(Set<String> entities, Instant from, Instant to, List<DraftChange> changes) {}

    /** The commandes as they are, and what they and their clients had taken when the first lead came in. */
    @Transactional
    public Past past(Plan plan) {
        Map<CommandeId, TakenStore.Count> since = taken.since(plan.from());
        List<StandingOrder> now = orders.all(plan.entities());
        CrossEntityState terms = crossEntity.find();
        Detour detour =
                new Detour(terms, Optional.ofNullable(terms.calendarId()).flatMap(orders::calendar));
        List<StandingOrder> then =
                now.stream().map(order -> before(order, since)).toList();
        Past past = new Past(then, detour, taken.zone());
        taken.span(plan.from().minus(REMEMBERED), plan.from())
                .forEach(place ->
                        past.remember(place.commande(), place.client(), place.phone(), place.email(), place.at()));
        return past;
    }

    private static StandingOrder before(StandingOrder order, Map<CommandeId, TakenStore.Count> since) {
        TakenStore.Count later = since.getOrDefault(order.id(), new TakenStore.Count(0, 0));
        return order.having(Math.max(0, order.taken() - later.taken()), Math.max(0, order.lbTaken() - later.lb()));
    }

    /** So far it is. */
    @Transactional
    public void progress(UUID id, int percent) {
        store.progress(id, percent);
    }

    /** It is done. */
    @Transactional
    public void done(UUID id, SimulationResult result) {
        store.done(id, json.write(result), now());
    }

    /** It will not be done. */
    @Transactional
    public void failed(UUID id) {
        store.failed(id, "It could not be carried out; try again.", now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
