package io.freehold.identity;

import io.freehold.audit.AuditLog;
import io.freehold.identity.control.Amendments;
import io.freehold.identity.control.Entitlement;
import io.freehold.identity.control.Giver;
import io.freehold.identity.control.InvitationLetters;
import io.freehold.identity.control.Roster;
import io.freehold.identity.entity.Invitation;
import io.freehold.identity.entity.InvitationStore;
import io.freehold.identity.entity.LegalEntityStore;
import io.freehold.identity.entity.Membership;
import io.freehold.identity.entity.MembershipStore;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Allowance;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Who may work for the bound tenant. Operators come here on a visit that holds {@code users.manage}.
 *
 * <p>Nobody gives what it lacks itself, and only owners touch owners. There is no act that sets another
 * person's password: a person is the same in every tenant.
 */
@ApplicationScoped
public class People {

    @Inject
    private MembershipStore memberships;

    @Inject
    private InvitationStore invitations;

    @Inject
    private LegalEntityStore entities;

    @Inject
    private InvitationLetters letters;

    @Inject
    private Roster roster;

    @Inject
    private Amendments amendments;

    @Inject
    private Allowance allowance;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    @Inject
    private Ids ids;

    /** Members, or with {@link MemberStatus#INVITED} those who were asked to become members. */
    @Permit("users.manage")
    @Transactional
    public Page<MemberView> list(MemberFilter filter, PageRequest page) {
        return roster.list(filter, page);
    }

    /** The member that an identity is here; 404. */
    @Permit("users.manage")
    @Transactional
    public MemberView get(UUID identity) {
        return roster.find(identity).orElseThrow(() -> new Refusal.NotFound().raise());
    }

    /**
     * Gives a member another role; grants and denials by name stay. Refuses with 404, with 403 {@code
     * OWNER_REQUIRED} or {@code GRANT_EXCEEDS_OWN} what the caller may not give, with 409 {@code
     * LAST_OWNER}.
     */
    @Permit("users.manage")
    @Transactional
    public MemberView changeRole(UUID identity, Role role) {
        return changeRole(amendments.begin(identity), role);
    }

    /** As {@link #changeRole(UUID, Role)}, from the version that was read; 412 when it is stale. */
    @Permit("users.manage")
    @Transactional
    public MemberView changeRole(UUID identity, int version, Role role) {
        Membership membership = amendments.begin(identity);
        Versions.require(version, membership.version());
        return changeRole(membership, role);
    }

    private MemberView changeRole(Membership membership, Role role) {
        amendments.giver().requireMayConfer(role);
        Entitlement before = Entitlement.of(membership);
        boolean owned = Amendments.owns(membership);
        membership.allowed(role, membership.granted(), membership.denied());
        amendments.requireNothingExceeded(before, membership);
        audit.record(
                "member.role_changed",
                "membership",
                membership.id(),
                Map.of("role", before.role().name()),
                Map.of("role", role.name()));
        amendments.settle(owned);
        return get(membership.identityId());
    }

    /**
     * Asks somebody by mail to become a member; the link is good for 7 days and one use.
     *
     * <p>Refuses with 400 unknown legal companies, with 402 one member too many for the plan, with 403
     * {@code OWNER_REQUIRED} or {@code GRANT_EXCEEDS_OWN} what the caller may not give, with 409 {@code
     * ALREADY_A_MEMBER} or {@code INVITATION_PENDING}, both naming the field {@code email}.
     */
    @Permit("users.manage")
    @Transactional
    public InvitationView invite(NewInvitation wanted) {
        return send(wanted, false);
    }

    /** As {@link #invite}, for a tenant's first owner: the letter welcomes to Freehold. */
    @Permit("users.manage")
    @Transactional
    public InvitationView inviteOwner(EmailAddress email, String name) {
        return send(NewInvitation.ofOwner(email, name), true);
    }

    private InvitationView send(NewInvitation wanted, boolean welcomes) {
        memberships.hold();
        Giver giver =
                Giver.of(Caller.current(), memberships.findOf(Caller.current().subject()));
        giver.requireMayConfer(wanted.role());
        giver.requireReached(wanted.entities());
        wanted.entities().ifPresent(this::requireKnown);
        Instant now = clock.instant();
        requireUninvited(wanted.email(), now);
        allowance.requireOneMore(Allowance.Limited.MEMBERS);
        String by = Caller.current().name();
        Instant until = now.plus(Invitations.LIFETIME);
        Invitation invitation = new Invitation(ids.next(), wanted, welcomes, by, now, until);
        invitations.add(invitation);
        letters.post(invitation);
        audit.record(
                "invitation.sent",
                "invitation",
                invitation.id(),
                Map.of(),
                Map.of("email", wanted.email().value(), "role", wanted.role().name()));
        return Invitations.view(invitation, now);
    }

    private void requireKnown(Set<String> codes) {
        if (entities.withCodes(codes).size() != codes.size()) {
            throw Refusal.Invalid.of("entities", "names a company that this tenant does not have")
                    .raise();
        }
    }

    private void requireUninvited(EmailAddress email, Instant now) {
        if (memberships.findByEmail(email.key()).isPresent()) {
            throw taken("ALREADY_A_MEMBER", "This person is a member already, or was one and is deactivated.");
        }
        Predicate<Invitation> isPending = open -> open.status(now) == InvitationStatus.PENDING;
        invitations.findOpen(email.key()).ifPresent(open -> {
            if (isPending.test(open)) {
                throw taken("INVITATION_PENDING", "This person was invited already. Send the invitation again.");
            }
            open.revoked(now);
            invitations.settle();
        });
    }

    private static RuntimeException taken(String code, String detail) {
        return new Refusal.Conflict(code, detail, List.of(new FieldError("email", detail))).raise();
    }
}
