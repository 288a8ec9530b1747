package io.freehold.leads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Goes through the leads of a replay, each read and routed in transactions of its own. Started anew after
 * a server died, it looks again at those that have not moved.
 */
@ApplicationScoped
public class MassReplay {

    private static final Logger LOG = System.getLogger(MassReplay.class.getName());
    private static final int STEP_LEADS = 200;

    @Inject
    LeadReplays replays;

    @Inject
    LeadRereading rereading;

    @Inject
    LeadRouting routing;

    @Inject
    LeadJourney journey;

    /** Runs the replay to its end, or to an interrupt, after which another run goes on. */
    public void run(UUID replay) {
        Optional<LeadId> after = Optional.empty();
        boolean last = false;
        while (!last && !Thread.currentThread().isInterrupted()) {
            LeadReplays.Step step = replays.next(replay, after, STEP_LEADS);
            List<LeadId> leads = step.leads();
            int moved = (int) leads.stream().filter(this::moves).count();
            after = leads.isEmpty() ? after : Optional.of(leads.get(leads.size() - 1));
            last = step.last();
            replays.progress(replay, leads.size(), moved, last);
        }
    }

    /** One lead that cannot be read must not keep the others waiting. */
    private boolean moves(LeadId lead) {
        try {
            LeadStatus before = journey.status(lead);
            LeadStatus read = rereading.again(lead).orElse(before);
            LeadStatus after = read.awaitsRouting() ? routing.route(lead) : read;
            return after != before;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Lead " + lead + " could not be replayed and stays as it is", e);
            return false;
        }
    }
}
