package io.freehold.routing;

import io.freehold.leads.PastLeads;
import io.freehold.leads.RoutableLead;
import io.freehold.routing.control.Comparison;
import io.freehold.routing.control.Past;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Carries a simulation out: pages through the leads and replays them in memory, under the present and the
 * changed terms. It may be run again after a server died in it and then starts anew.
 */
@ApplicationScoped
public class SimulationRun {

    private static final int PAGE_LEADS = 1_000;
    private static final int PERCENT = 100;

    /** All leads are replayed before the last step. */
    private static final int PROGRESS_MAX = 99;

    @Inject
    SimulationCourse course;

    @Inject
    PastLeads leads;

    /** The simulation, if it is not finished. */
    public void run(UUID id) {
        course.begin(id).ifPresent(plan -> course.done(id, compared(id, plan)));
    }

    /** It failed for good. */
    public void abandon(UUID id) {
        course.failed(id);
    }

    private SimulationResult compared(UUID id, SimulationCourse.Plan plan) {
        Past past = course.past(plan);
        Comparison comparison = new Comparison(past, plan.changes());
        long expected = Math.max(1, leads.count(plan.entities(), plan.from(), plan.to()));
        Optional<RoutableLead> after = Optional.empty();
        List<RoutableLead> page;
        do {
            page = leads.page(plan.entities(), plan.from(), plan.to(), after, PAGE_LEADS);
            comparison.leads(page);
            after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1));
            course.progress(id, (int) Math.min(PROGRESS_MAX, comparison.leads() * PERCENT / expected));
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("interrupted; another server goes on");
            }
        } while (page.size() == PAGE_LEADS);
        return comparison.result(plan.to());
    }
}
