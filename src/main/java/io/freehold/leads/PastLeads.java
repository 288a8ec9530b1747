package io.freehold.leads;

import io.freehold.leads.entity.PastLeadStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Leads of the past as routing had them, to be looked at once more; nothing of them is changed. */
@ApplicationScoped
public class PastLeads {

    @Inject
    PastLeadStore store;

    /**
     * Leads that routing could judge, whatever became of them, oldest first; trials are left out.
     *
     * @param entities codes of the companies whose leads are wanted
     * @param from earliest creation, included
     * @param to latest creation, excluded
     * @param after the last one seen, empty to begin
     */
    @Transactional
    public List<RoutableLead> page(
            Set<String> entities, Instant from, Instant to, Optional<RoutableLead> after, int limit) {
        return store.page(entities, from, to, after, limit);
    }

    /** How many there are. */
    @Transactional
    public long count(Set<String> entities, Instant from, Instant to) {
        return store.count(entities, from, to);
    }
}
