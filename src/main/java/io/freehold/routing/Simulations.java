package io.freehold.routing;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.OrderBook;
import io.freehold.commandes.StandingOrder;
import io.freehold.jobs.JobOptions;
import io.freehold.jobs.Jobs;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Json;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.routing.entity.SimulationStore;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Trials of other terms on the leads of the last days. They are read by a job, and nothing but a result is written. */
@ApplicationScoped
public class Simulations {

    /** The permission to try and to see: of those who may change the terms. */
    public static final String TRY = "commandes.edit_quota";

    /** The job that carries one out. */
    public static final String JOB = "routing.simulate";

    /** A server holds a simulation's contacts in memory while it runs. */
    public static final int OPEN_MAX = 3;

    private static final int ATTEMPTS = 3;

    @Inject
    SimulationStore store;

    @Inject
    OrderBook orders;

    @Inject
    Jobs jobs;

    @Inject
    AuditLog audit;

    @Inject
    Json json;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** What the job reads back. */
    public record Order(UUID simulation) {}

    /**
     * Has other terms tried within the companies that the caller may see.
     *
     * @return the simulation as it waits; 400 for a commande that is none of theirs, is named twice or could not
     *     be so, 409 {@code SIMULATIONS_UNDER_WAY} when {@value #OPEN_MAX} are not finished
     */
    @Permit(TRY)
    @Transactional
    public SimulationView begin(NewSimulation wanted) {
        Set<String> entities = EntityScope.current().readable();
        requirePossible(wanted.changes(), entities);
        if (store.open() >= OPEN_MAX) {
            throw new Refusal.Conflict(
                            "SIMULATIONS_UNDER_WAY", "There are " + OPEN_MAX + " simulations that are not finished.")
                    .raise();
        }
        UUID id = ids.next();
        String author = Caller.current().name();
        store.add(
                id,
                wanted.name().orElse(null),
                wanted.days(),
                entities,
                json.write(wanted.changes()),
                author,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        jobs.enqueue(JOB, new Order(id), JobOptions.keyed(id.toString()).attempts(ATTEMPTS));
        audit.record(
                "simulation.begun",
                "routing_simulation",
                id,
                Map.of(),
                Map.of("days", wanted.days(), "commandes", wanted.changes().size()));
        return get(id);
    }

    /** A page of simulations, newest first, without their changes and results. */
    @Permit(TRY)
    @Transactional
    public Page<SimulationView> list(PageRequest request) {
        Set<String> readable = EntityScope.current().readable();
        List<SimulationView> rows = store.page(readable, request.limit(), request.offset()).stream()
                .map(row -> view(row, false))
                .toList();
        return Page.of(rows, request, store.count(readable));
    }

    /** One simulation; 404 when it is absent, another tenant's, or about a company that the caller may not see. */
    @Permit(TRY)
    @Transactional
    public SimulationView get(UUID id) {
        return store.find(id, EntityScope.current().readable())
                .map(row -> view(row, true))
                .orElseThrow(() -> new Refusal.NotFound().raise());
    }

    private void requirePossible(List<DraftChange> changes, Set<String> entities) {
        if (changes.isEmpty()) {
            return;
        }
        Map<CommandeId, StandingOrder> known =
                orders.all(entities).stream().collect(Collectors.toMap(StandingOrder::id, Function.identity()));
        Set<CommandeId> seen = new HashSet<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            DraftChange change = changes.get(i);
            String field = "changes[" + i + "].commande";
            if (!known.containsKey(change.commande())) {
                errors.add(new FieldError(field, "must be a commande of yours"));
            } else if (!seen.add(change.commande())) {
                errors.add(new FieldError(field, "must be named once"));
            } else {
                change.of(known.get(change.commande()));
            }
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
    }

    private SimulationView view(SimulationStore.Row row, boolean whole) {
        return new SimulationView(
                row.id(),
                row.name(),
                row.days(),
                row.entities(),
                row.status(),
                row.progress(),
                row.author(),
                row.createdAt(),
                row.finishedAt(),
                row.error(),
                whole ? List.of(json.read(row.changes(), DraftChange[].class)) : null,
                whole && row.result() != null ? json.read(row.result(), SimulationResult.class) : null);
    }
}
