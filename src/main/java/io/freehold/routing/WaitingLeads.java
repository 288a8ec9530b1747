package io.freehold.routing;

import io.freehold.commandes.CommandeOpened;
import io.freehold.jobs.JobOptions;
import io.freehold.jobs.Jobs;
import io.freehold.leads.LeadId;
import io.freehold.leads.LeadJourney;
import io.freehold.leads.LeadStatus;
import io.freehold.routing.control.RetryAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tries again what waits: leads for which no commande was open, and new ones whose routing failed or whose
 * server died. No lead is ever given up; one that is older than {@link #AGE_MAX} is left to a member.
 */
@ApplicationScoped
public class WaitingLeads {

    private static final Logger LOG = System.getLogger(WaitingLeads.class.getName());

    /** The job that tries a tenant's waiting leads. */
    public static final String JOB = "routing.retry-waiting";

    /** Nobody buys an older lead. */
    public static final Duration AGE_MAX = Duration.ofDays(30);

    /** A younger new lead is most likely being routed by its own request at this moment. */
    static final Duration NEW_AGE_MIN = Duration.ofSeconds(20);

    private static final int PAGE_LEADS = 200;

    @Inject
    LeadJourney journey;

    @Inject
    Routing routing;

    @Inject
    CrossEntity crossEntity;

    @Inject
    RetryAsked asked;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /**
     * What the job tries.
     *
     * @param status {@code new} or {@code no_open_orders}
     */
    public record Scope(LeadStatus status) {}

    /** A commande takes leads again: those that wait for its product are tried after the commit. */
    @Transactional(TxType.MANDATORY)
    public void commandeOpened(@Observes CommandeOpened opened) {
        if (!asked.already() && anyWaits(opened)) {
            jobs.enqueue(JOB, new Scope(LeadStatus.NO_OPEN_ORDERS));
            asked.now();
        }
    }

    private boolean anyWaits(CommandeOpened opened) {
        return journey.anyWaits(opened.entity(), opened.product())
                || crossEntity.sources(opened.entity(), opened.product()).stream()
                        .anyMatch(source -> journey.anyWaits(source, opened.product()));
    }

    /**
     * Has the bound tenant's waiting leads of one status tried.
     *
     * @param occasion names why; there is no second job for the same one
     */
    @Transactional
    public void ask(LeadStatus status, String occasion) {
        jobs.enqueue(JOB, new Scope(status), JobOptions.keyed(occasion));
    }

    /** Tries the bound tenant's waiting leads once, oldest first, each in its own transaction. */
    public int retry(Scope scope) {
        Instant now = clock.instant();
        Instant youngest = scope.status() == LeadStatus.NEW ? now.minus(NEW_AGE_MIN) : now;
        Optional<LeadId> after = Optional.empty();
        int tried = 0;
        List<LeadId> page;
        do {
            page = journey.waiting(scope.status(), now.minus(AGE_MAX), youngest, after, PAGE_LEADS);
            page.forEach(this::routeQuietly);
            tried += page.size();
            after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1));
        } while (page.size() == PAGE_LEADS && !Thread.currentThread().isInterrupted());
        return tried;
    }

    /** One lead that cannot be routed must not keep the others waiting. */
    private void routeQuietly(LeadId lead) {
        try {
            routing.route(lead);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Lead " + lead + " could not be routed and waits on", e);
        }
    }
}
