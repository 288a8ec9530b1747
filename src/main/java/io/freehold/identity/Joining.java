package io.freehold.identity;

import io.freehold.audit.AuditLog;
import io.freehold.identity.entity.Invitation;
import io.freehold.identity.entity.InvitationStore;
import io.freehold.identity.entity.Membership;
import io.freehold.identity.entity.MembershipStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The transactions behind {@link Registration}, each in the scope of the tenant that invites. Not for
 * others, since nobody is judged here any more.
 */
@ApplicationScoped
class Joining {

    /** An invitation that can be accepted. */
    record Invited(EmailAddress email, String name, InvitedView.Host host, Role role, Instant expiresAt) {}

    @Inject
    private InvitationStore invitations;

    @Inject
    private MembershipStore memberships;

    @Inject
    private MemberSessions sessions;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    @Inject
    private Ids ids;

    /** The invitation as it stands; 400 {@code LINK_INVALID} unless it is pending. */
    @Transactional
    public Invited look(UUID id) {
        Invitation invitation = invitations.find(id).orElseThrow(Registration::linkInvalid);
        requirePending(invitation);
        return new Invited(invitation.email(), invitation.name(), host(), invitation.role(), invitation.expiresAt());
    }

    private InvitedView.Host host() {
        InvitationStore.Host host = invitations.host();
        return new InvitedView.Host(host.slug(), host.name());
    }

    /** Accepts it for the identity, once, and begins the member's first session. */
    @Transactional
    public MemberStay join(UUID id, UUID identity) {
        memberships.hold();
        Invitation invitation = invitations.hold(id).orElseThrow(Registration::linkInvalid);
        requirePending(invitation);
        if (memberships.findOf(identity).isPresent()) {
            throw new Refusal.Conflict("ALREADY_A_MEMBER", "You are a member already. Sign in.").raise();
        }
        Instant now = clock.instant();
        boolean allEntities = invitation.entities().isEmpty();
        Membership membership = new Membership(ids.next(), identity, invitation.role(), allEntities, now);
        memberships.add(membership);
        Set<String> codes = invitation.entities().orElse(Set.of());
        if (!codes.isEmpty()) {
            memberships.grant(membership, codes);
        }
        invitation.accepted(now);
        audit.record(
                "invitation.accepted",
                "invitation",
                id,
                Map.of(),
                Map.of(
                        "email",
                        invitation.email().value(),
                        "role",
                        invitation.role().name()));
        return sessions.open(membership.id(), "session.opened");
    }

    private void requirePending(Invitation invitation) {
        if (invitation.status(clock.instant()) != InvitationStatus.PENDING) {
            throw Registration.linkInvalid();
        }
    }
}
