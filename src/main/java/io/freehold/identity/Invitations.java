package io.freehold.identity;

import io.freehold.audit.AuditLog;
import io.freehold.identity.control.Amendments;
import io.freehold.identity.control.InvitationLetters;
import io.freehold.identity.entity.Invitation;
import io.freehold.identity.entity.InvitationStore;
import io.freehold.identity.entity.MembershipStore;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Allowance;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Invitations that are on their way, and what became of the others; {@link People} sends them. */
@ApplicationScoped
public class Invitations {

    /** How long an invitation can be accepted after it was sent, or sent again. */
    public static final Duration LIFETIME = Duration.ofDays(7);

    @Inject
    private InvitationStore invitations;

    @Inject
    private MembershipStore memberships;

    @Inject
    private InvitationLetters letters;

    @Inject
    private Amendments amendments;

    @Inject
    private Allowance allowance;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    /** All of the tenant's, newest first. */
    @Permit("users.manage")
    @Transactional
    public Page<InvitationView> list(PageRequest page) {
        Instant now = clock.instant();
        List<InvitationView> views = invitations.list(page).stream()
                .map(invitation -> view(invitation, now))
                .toList();
        return Page.of(views, page, invitations.count());
    }

    /** One of the tenant's; 404. */
    @Permit("users.manage")
    @Transactional
    public InvitationView get(UUID id) {
        Invitation invitation = invitations.find(id).orElseThrow(() -> new Refusal.NotFound().raise());
        return view(invitation, clock.instant());
    }

    /**
     * Sends the same link again, good for {@link #LIFETIME} from now. Refuses with 404, with 409 {@code
     * STATE_CONFLICT} when it was accepted or taken back, and like {@link People#invite} with 402 and
     * 403.
     */
    @Permit("users.manage")
    @Transactional
    public InvitationView resend(UUID id) {
        Invitation invitation = requireOpen(id);
        amendments.giver().requireMayConfer(invitation.role());
        Instant now = clock.instant();
        if (invitation.status(now) == InvitationStatus.EXPIRED) {
            allowance.requireOneMore(Allowance.Limited.MEMBERS);
        }
        invitation.prolonged(now.plus(LIFETIME));
        letters.post(invitation);
        audit.record("invitation.sent_again", "invitation", id);
        return view(invitation, now);
    }

    /** Takes it back: its link is worth nothing. Refuses with 403, 404 and 409 as {@link #resend}. */
    @Permit("users.manage")
    @Transactional
    public InvitationView revoke(UUID id) {
        Invitation invitation = requireOpen(id);
        Instant now = clock.instant();
        invitation.revoked(now);
        audit.record("invitation.revoked", "invitation", id);
        return view(invitation, now);
    }

    private Invitation requireOpen(UUID id) {
        memberships.hold();
        Invitation invitation = invitations.hold(id).orElseThrow(() -> new Refusal.NotFound().raise());
        InvitationStatus status = invitation.status(clock.instant());
        if (status == InvitationStatus.ACCEPTED || status == InvitationStatus.REVOKED) {
            throw new Refusal.Conflict("STATE_CONFLICT", "This invitation was accepted or taken back already.").raise();
        }
        amendments.giver().requireMayTouch(invitation.role());
        return invitation;
    }

    static InvitationView view(Invitation invitation, Instant now) {
        return new InvitationView(
                invitation.id(),
                invitation.email().value(),
                invitation.name(),
                invitation.role(),
                invitation.entities().orElse(Set.of()).stream().sorted().toList(),
                invitation.entities().isEmpty(),
                invitation.invitedBy(),
                invitation.createdAt(),
                invitation.expiresAt(),
                invitation.status(now));
    }
}
