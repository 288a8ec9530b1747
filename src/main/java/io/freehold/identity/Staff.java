package io.freehold.identity;

import io.freehold.identity.entity.StaffStore;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The bound tenant's members at a glance: whom to write to, how many they are, how many come. */
@ApplicationScoped
public class Staff {

    /**
     * How many there are.
     *
     * @param members memberships that are active
     * @param active those of them used since the moment asked for
     * @param lastUsedAt when one was used last
     */
    public record Turnout(long members, long active, Optional<Instant> lastUsedAt) {}

    @Inject
    StaffStore staff;

    /** Owners who may sign in, the one that has been so longest first. */
    @Permit("users.manage")
    @Transactional
    public List<UserView> owners() {
        return staff.owners();
    }

    /** Counts them. */
    @Permit("users.manage")
    @Transactional
    public Turnout turnout(Instant since) {
        return staff.turnout(since);
    }
}
