package io.freehold.identity;

import io.freehold.identity.entity.HeadcountStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** How many of a plan's places for members are taken. */
@ApplicationScoped
public class Headcount {

    @Inject
    HeadcountStore store;

    @Inject
    Clock clock;

    /** The bound tenant's active members and those whose invitation can still be accepted. */
    @Transactional
    public long taken() {
        return store.taken(clock.instant());
    }
}
