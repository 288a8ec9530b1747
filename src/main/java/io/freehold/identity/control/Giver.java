package io.freehold.identity.control;

import io.freehold.identity.Catalogue;
import io.freehold.identity.Role;
import io.freehold.identity.entity.Membership;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody may give to others: nothing that it lacks itself, or whoever may manage members would
 * make itself an owner by way of a second account.
 *
 * @param owner whether it owns the tenant; only an owner makes, changes or ends an owner
 * @param everyEntity whether it reaches every legal company, those to come included
 * @param entities codes of the companies that it reaches
 */
public record Giver(boolean owner, boolean everyEntity, Set<String> permissions, Set<String> entities) {

    /** Operators and our own jobs, who were judged on their own plane and lack nothing here. */
    static final Giver UNBOUND = new Giver(true, true, Set.copyOf(Catalogue.names()), Set.of());

    public Giver {
        permissions = Set.copyOf(permissions);
        entities = Set.copyOf(entities);
    }

    /** The caller, by its own membership if it is a member. */
    public static Giver of(Caller caller, Optional<Membership> own) {
        if (caller.kind() == Caller.Kind.OPERATOR || caller.kind() == Caller.Kind.SYSTEM) {
            return UNBOUND;
        }
        return new Giver(
                own.filter(membership -> membership.role() == Role.OWNER).isPresent(),
                own.filter(Membership::allEntities).isPresent(),
                caller.permissions(),
                caller.entities());
    }

    /** Refuses with 403 {@code GRANT_EXCEEDS_OWN} permissions that it lacks. */
    public void requireHeld(Collection<String> given) {
        Set<String> lacking = new TreeSet<>(given);
        lacking.removeAll(permissions);
        if (!lacking.isEmpty()) {
            throw exceeded("You cannot give what you do not hold yourself: " + String.join(", ", lacking) + ".");
        }
    }

    /** Refuses with 403 a role that holds more than it does, {@code OWNER_REQUIRED} the owner's. */
    public void requireMayConfer(Role role) {
        requireMayTouch(role);
        requireHeld(role.permissions());
    }

    /** Refuses with 403 {@code OWNER_REQUIRED} to touch an owner unless it is one. */
    public void requireMayTouch(Role role) {
        if (role == Role.OWNER && !owner) {
            throw new Refusal.Forbidden("OWNER_REQUIRED", "Only an owner makes, changes or removes an owner.").raise();
        }
    }

    /** Refuses with 403 {@code GRANT_EXCEEDS_OWN} companies that it does not reach; empty names them all. */
    public void requireReached(Optional<Set<String>> codes) {
        boolean reached = everyEntity || codes.filter(entities::containsAll).isPresent();
        if (!reached) {
            throw exceeded("You cannot give legal companies that you were not granted yourself.");
        }
    }

    private static RuntimeException exceeded(String detail) {
        return new Refusal.Forbidden("GRANT_EXCEEDS_OWN", detail).raise();
    }
}
