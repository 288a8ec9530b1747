package io.freehold.leads;

/** Where a captured lead goes next: the port through which intake reaches routing, which stands above it. */
public interface LeadRouting {

    /**
     * Routes the lead in a transaction of its own and says where it stands then. Whatever it throws, the
     * lead is kept, stays as it was and is tried again by a timer.
     */
    LeadStatus route(LeadId lead);
}
