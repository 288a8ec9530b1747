package io.freehold.leads;

import io.freehold.audit.AuditLog;
import io.freehold.jobs.JobOptions;
import io.freehold.jobs.Jobs;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Json;
import io.freehold.kernel.Refusal;
import io.freehold.leads.entity.Replay;
import io.freehold.leads.entity.ReplayStore;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Leads tried again, many at a time by a job; {@link LeadRereading} is what is done to each. */
@ApplicationScoped
public class LeadReplays {

    /** The job that tries leads again. */
    public static final String JOB = "leads.replay";

    private static final Set<LeadStatus> REPLAYABLE =
            Set.of(LeadStatus.INVALID, LeadStatus.PENDING_CONFIG, LeadStatus.NO_OPEN_ORDERS);

    @Inject
    ReplayStore replays;

    @Inject
    Jobs jobs;

    @Inject
    Json json;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** What the job is told. */
    public record Task(UUID replay) {}

    /** Leads that the job looks at next, in the order of their coming. */
    public record Step(List<LeadId> leads, boolean last) {}

    /**
     * Has the leads under the filter tried again, those of the one company in scope.
     *
     * @param wanted its companies are ignored
     * @return the replay, queued; refused with 400 for a status that cannot be replayed
     */
    @Permit("leads.edit")
    @Transactional
    public ReplayView begin(ReplayScope wanted) {
        if (!REPLAYABLE.contains(wanted.status())) {
            throw Refusal.Invalid.of("status", "must be invalid, pending_config or no_open_orders")
                    .raise();
        }
        Set<String> company = Set.of(EntityScope.current().writable());
        ReplayScope scope = new ReplayScope(
                wanted.status(), company, wanted.provider(), wanted.product(), wanted.from(), wanted.to());
        Replay replay = queued(scope);
        audit.record(
                "leads.replayed",
                "lead_replay",
                replay.id(),
                Map.of(),
                Map.of("status", wanted.status().code()));
        return replay.view();
    }

    /** How far a replay is; 404. */
    @Permit("leads.view")
    @Transactional
    public ReplayView get(UUID id) {
        return replays.find(id).map(Replay::view).orElseThrow(() -> new Refusal.NotFound().raise());
    }

    /** Has the leads tried again that waited for a product to be set up. */
    @Transactional(TxType.MANDATORY)
    public void waitingFor(String product) {
        queuedIfAny(ReplayScope.held(Optional.empty(), Optional.of(product)));
    }

    /** Has the leads tried again that were held back from a provider. */
    @Transactional(TxType.MANDATORY)
    public void heldOf(ProviderId provider) {
        queuedIfAny(ReplayScope.held(Optional.of(provider.value()), Optional.empty()));
    }

    /** Has all leads tried again that wait for something to be set up. */
    @Transactional(TxType.MANDATORY)
    public void waitingForConfig() {
        queuedIfAny(ReplayScope.held(Optional.empty(), Optional.empty()));
    }

    /** The next leads of a replay after the last one seen; nothing when it is done. */
    @Transactional
    public Step next(UUID replay, Optional<LeadId> after, int limit) {
        Optional<Replay> running = replays.find(replay).filter(found -> !found.isDone());
        running.ifPresent(Replay::running);
        List<LeadId> leads = running.map(found -> json.read(found.scope(), ReplayScope.class))
                .map(scope -> replays.leads(scope, after.map(LeadId::value), limit).stream()
                        .map(LeadId::new)
                        .toList())
                .orElse(List.of());
        return new Step(leads, leads.size() < limit);
    }

    /** Keeps how far a replay has come. */
    @Transactional
    public void progress(UUID replay, int tried, int moved, boolean done) {
        replays.find(replay)
                .ifPresent(found -> found.progressed(tried, moved, done ? Optional.of(now()) : Optional.empty()));
    }

    private void queuedIfAny(ReplayScope scope) {
        if (!replays.leads(scope, Optional.empty(), 1).isEmpty()) {
            queued(scope);
        }
    }

    private Replay queued(ReplayScope scope) {
        Replay replay =
                new Replay(ids.next(), json.write(scope), Caller.current().name(), now());
        replays.add(replay);
        jobs.enqueue(JOB, new Task(replay.id()), JobOptions.keyed(replay.id().toString()));
        return replay;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
