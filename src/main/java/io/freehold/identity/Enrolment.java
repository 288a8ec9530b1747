package io.freehold.identity;

import io.freehold.audit.AuditLog;
import io.freehold.identity.control.PasswordRules;
import io.freehold.identity.control.Passwords;
import io.freehold.identity.entity.Identities;
import io.freehold.identity.entity.Identities.Account;
import io.freehold.identity.entity.Membership;
import io.freehold.identity.entity.MembershipStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** How somebody becomes a member of the bound tenant. */
@ApplicationScoped
public class Enrolment {

    @Inject
    private Identities identities;

    @Inject
    private MembershipStore memberships;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    @Inject
    private Ids ids;

    /**
     * Makes someone a member, and an identity of someone new. Refuses with 400 a weak password and
     * unknown legal companies, with 409 {@code ALREADY_A_MEMBER}.
     */
    @Permit("users.manage")
    @Transactional
    public UserView enrol(NewMember wanted) {
        Account account = identity(wanted);
        if (memberships.findOf(account.id()).isPresent()) {
            throw new Refusal.Conflict("ALREADY_A_MEMBER", "This person is a member already.").raise();
        }
        boolean allEntities = wanted.entities().isEmpty();
        Membership membership = new Membership(ids.next(), account.id(), wanted.role(), allEntities, clock.instant());
        memberships.add(membership);
        wanted.entities().ifPresent(codes -> grant(membership, codes));
        audit.record(
                "member.enrolled",
                "membership",
                membership.id(),
                Map.of(),
                Map.of("email", account.email(), "role", wanted.role().name()));
        return new UserView(
                account.id(), account.email(), account.name(), wanted.role().name());
    }

    private Account identity(NewMember wanted) {
        return identities.findByEmail(wanted.email().key()).orElseGet(() -> {
            PasswordRules.require("password", wanted.password());
            String hash = passwords.hashed(wanted.password());
            return identities.addUnlessPresent(ids.next(), wanted.email(), wanted.name(), hash);
        });
    }

    private void grant(Membership membership, Set<String> codes) {
        if (!codes.isEmpty() && memberships.grant(membership, codes) != codes.size()) {
            throw Refusal.Invalid.of("entities", "names a company that this tenant does not have")
                    .raise();
        }
    }
}
