package io.freehold.leads;

import java.util.List;
import java.util.Set;

/**
 * How a lead that is to go takes along what was begun for it and has not left yet: the port through which
 * deletion and the undoing of imports reach delivery, which stands above.
 */
public interface LeadWithdrawal {

    /**
     * Takes back the deliveries of these leads that no client has and no job has begun, with their places, in
     * the caller's transaction, which holds the leads. A delivery that somebody is moving at this moment is let
     * go on: nobody waits for it.
     *
     * @return the leads that have no delivery any more; those of the others stay
     */
    Set<LeadId> withdraw(List<LeadId> leads);
}
