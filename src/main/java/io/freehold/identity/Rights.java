package io.freehold.identity;

import io.freehold.audit.AuditLog;
import io.freehold.identity.control.Amendments;
import io.freehold.identity.control.Entitlement;
import io.freehold.identity.control.Roster;
import io.freehold.identity.entity.LegalEntityStore;
import io.freehold.identity.entity.Membership;
import io.freehold.identity.entity.MembershipStore;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a member may do beyond or in spite of its role, and which legal companies it reaches. A change
 * holds from the member's next request on.
 */
@ApplicationScoped
public class Rights {

    @Inject
    private Amendments amendments;

    @Inject
    private MembershipStore memberships;

    @Inject
    private LegalEntityStore entities;

    @Inject
    private Roster roster;

    @Inject
    private AuditLog audit;

    /** Every permission there is, with why the member has or lacks it; 404. */
    @Permit("users.manage")
    @Transactional
    public List<PermissionView> explain(UUID identity) {
        return memberships
                .findOf(identity)
                .map(membership -> Entitlement.of(membership).explained())
                .orElseThrow(() -> new Refusal.NotFound().raise());
    }

    /**
     * Puts these grants and denials in the place of all before. Refuses with 400 names that the
     * catalogue lacks or that are in both, and as {@link People#changeRole} with 403, 404, 409, 412.
     */
    @Permit("users.manage")
    @Transactional
    public MemberView change(UUID identity, int version, Set<String> granted, Set<String> denied) {
        requireSensible(granted, denied);
        Membership membership = amendments.begin(identity);
        Versions.require(version, membership.version());
        Entitlement before = Entitlement.of(membership);
        Set<String> given = new HashSet<>(granted);
        given.removeAll(before.granted());
        amendments.giver().requireHeld(given);
        boolean owned = Amendments.owns(membership);
        membership.allowed(membership.role(), granted, denied);
        amendments.requireNothingExceeded(before, membership);
        audit.record(
                "member.permissions_changed",
                "membership",
                membership.id(),
                Map.of("granted", sorted(before.granted()), "denied", sorted(before.denied())),
                Map.of("granted", sorted(granted), "denied", sorted(denied)));
        amendments.settle(owned);
        return view(membership);
    }

    private static void requireSensible(Set<String> granted, Set<String> denied) {
        List<FieldError> errors = new ArrayList<>();
        if (!Catalogue.all().containsAll(granted)) {
            errors.add(new FieldError("granted", "names a permission that there is not"));
        }
        if (!Catalogue.all().containsAll(denied)) {
            errors.add(new FieldError("denied", "names a permission that there is not"));
        }
        if (granted.stream().anyMatch(denied::contains)) {
            errors.add(new FieldError("denied", "names a permission that is granted too"));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
    }

    /**
     * Grants legal companies in the place of all before. Refuses with 400 unknown ones, with 403 {@code
     * GRANT_EXCEEDS_OWN} those that the caller does not reach itself, and with 403, 404, 412 as above.
     *
     * @param codes of the companies; absent grants all, those to come included
     */
    @Permit("users.manage")
    @Transactional
    public MemberView reach(UUID identity, int version, Optional<Set<String>> codes) {
        Membership membership = amendments.begin(identity);
        Versions.require(version, membership.version());
        Set<String> before = memberships.reached(membership);
        if (codes.isPresent() || !membership.allEntities()) {
            amendments.giver().requireReached(codes.map(wanted -> beyond(before, wanted)));
        }
        Set<String> wanted = codes.orElse(Set.of());
        if (entities.withCodes(wanted).size() != wanted.size()) {
            throw Refusal.Invalid.of("entities", "names a company that this tenant does not have")
                    .raise();
        }
        membership.reachesEveryEntity(codes.isEmpty());
        memberships.regrant(membership, wanted);
        audit.record(
                "member.entities_changed",
                "membership",
                membership.id(),
                Map.of("entities", sorted(before)),
                Map.of("entities", codes.isEmpty() ? List.of("all") : sorted(wanted)));
        amendments.settle(false);
        return view(membership);
    }

    private MemberView view(Membership membership) {
        return roster.find(membership.identityId()).orElseThrow();
    }

    private static Set<String> beyond(Set<String> before, Set<String> wanted) {
        Set<String> more = new HashSet<>(wanted);
        more.removeAll(before);
        return more;
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
