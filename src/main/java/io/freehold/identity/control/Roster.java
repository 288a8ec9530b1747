package io.freehold.identity.control;

import io.freehold.identity.MemberFilter;
import io.freehold.identity.MemberStatus;
import io.freehold.identity.MemberView;
import io.freehold.identity.entity.Invitation;
import io.freehold.identity.entity.InvitationStore;
import io.freehold.identity.entity.MemberDirectory;
import io.freehold.identity.entity.MemberDirectory.Entry;
import io.freehold.identity.entity.Membership;
import io.freehold.identity.entity.SecondFactorStore;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Members, and those who were asked to become members, as one list shows them. */
@ApplicationScoped
public class Roster {

    @Inject
    private MemberDirectory directory;

    @Inject
    private InvitationStore invitations;

    @Inject
    private SecondFactorStore factors;

    @Inject
    private Clock clock;

    public Page<MemberView> list(MemberFilter filter, PageRequest page) {
        if (filter.status().filter(MemberStatus.INVITED::equals).isPresent()) {
            Instant now = clock.instant();
            List<MemberView> invited = invitations.pending(filter, now, page).stream()
                    .map(Roster::invited)
                    .toList();
            return Page.of(invited, page, invitations.countPending(filter, now));
        }
        List<Entry> entries = directory.list(filter, page);
        return Page.of(views(entries), page, directory.count(filter));
    }

    /** The member that an identity is here. */
    public Optional<MemberView> find(UUID identity) {
        return directory.find(identity).map(entry -> views(List.of(entry)).get(0));
    }

    private List<MemberView> views(List<Entry> entries) {
        List<UUID> people =
                entries.stream().map(entry -> entry.membership().identityId()).toList();
        // Asked past the tenant's border, for people whom it was shown inside.
        Set<UUID> protectedOnes = people.isEmpty() ? Set.of() : factors.confirmed(people);
        return entries.stream()
                .map(entry ->
                        joined(entry, protectedOnes.contains(entry.membership().identityId())))
                .toList();
    }

    private static MemberView joined(Entry entry, boolean mfaEnabled) {
        Membership membership = entry.membership();
        return new MemberView(
                membership.identityId(),
                entry.email(),
                entry.name(),
                membership.role(),
                membership.isActive() ? MemberStatus.ACTIVE : MemberStatus.DEACTIVATED,
                entry.entities(),
                membership.allEntities(),
                sorted(membership.granted()),
                sorted(membership.denied()),
                mfaEnabled,
                membership.lastUsedAt(),
                membership.createdAt(),
                membership.version());
    }

    private static MemberView invited(Invitation invitation) {
        return new MemberView(
                invitation.id(),
                invitation.email().value(),
                invitation.name(),
                invitation.role(),
                MemberStatus.INVITED,
                sorted(invitation.entities().orElse(Set.of())),
                invitation.entities().isEmpty(),
                List.of(),
                List.of(),
                false,
                Optional.empty(),
                invitation.createdAt(),
                invitation.version());
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
