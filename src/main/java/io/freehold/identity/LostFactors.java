package io.freehold.identity;

import io.freehold.audit.AuditLog;
import io.freehold.audit.PlatformAudit;
import io.freehold.identity.control.Lock;
import io.freehold.identity.control.Self;
import io.freehold.identity.entity.AccountKind;
import io.freehold.identity.entity.AccountRef;
import io.freehold.identity.entity.MembershipStore;
import io.freehold.identity.entity.SecondFactorStore;
import io.freehold.kernel.Refusal;
import io.freehold.notifications.Letter;
import io.freehold.notifications.Letters;
import io.freehold.notifications.PlatformLetters;
import io.freehold.notifications.Template;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The way back for somebody who lost the second factor and every recovery code: an operator takes the factor
 * off. Every session of the person ends, it is told by mail, and the password stays, so neither the operator
 * nor the finder of the telephone gets in by this. Where a factor is demanded, the next sign-in enrols one.
 */
@ApplicationScoped
public class LostFactors {

    /** Held by operators on a visit only: a person is the same in every tenant, so no tenant may do it. */
    public static final String PERMISSION = "second-factors.reset";

    @Inject
    SecondFactorStore factors;

    @Inject
    MembershipStore memberships;

    @Inject
    Self accounts;

    @Inject
    Letters letters;

    @Inject
    PlatformLetters platformLetters;

    @Inject
    AuditLog audit;

    @Inject
    PlatformAudit platformAudit;

    @Inject
    Clock clock;

    /** Takes it off a member of the visited tenant; 404, and 409 {@code MFA_NOT_ENABLED} when there is none. */
    @Permit(PERMISSION)
    @Transactional
    public void resetMember(UUID identity, RecoveryCase why) {
        memberships.findOf(identity).orElseThrow(() -> new Refusal.NotFound().raise());
        Lock lock = accounts.lock(new AccountRef(AccountKind.IDENTITY, identity));
        // First what rolls back with this transaction: the change itself has one of its own.
        audit.record("mfa.reset", "identity", identity, Map.of(), facts(why));
        letters.post(letter(lock));
        reset(lock);
        platformAudit.record("mfa.reset", "identity", identity, facts(why));
    }

    /**
     * Takes it off another operator; 404, and 409 {@code MFA_NOT_ENABLED} when there is none or {@code
     * OWN_ACCOUNT} for the caller itself, who has its codes.
     */
    @Permit("operators.manage")
    public void resetOperator(UUID operator, RecoveryCase why) {
        if (operator.equals(Caller.current().subject())) {
            throw new Refusal.Conflict("OWN_ACCOUNT", "Take off your own second factor in your profile.").raise();
        }
        Lock lock = accounts.lock(new AccountRef(AccountKind.OPERATOR, operator));
        reset(lock);
        platformAudit.record("mfa.reset", "operator", operator, facts(why));
        platformLetters.post(letter(lock));
    }

    private void reset(Lock lock) {
        if (!factors.lost(lock.account(), clock.instant())) {
            throw new Refusal.Conflict("MFA_NOT_ENABLED", "There is no second factor.").raise();
        }
    }

    private static Map<String, Object> facts(RecoveryCase why) {
        return Map.of("reason", why.reason().strip(), "ticket", why.ticket().strip());
    }

    private static Letter letter(Lock lock) {
        return new Letter(
                Template.SECOND_FACTOR_RESET, lock.email().value(), Map.of("name", lock.name()), Optional.empty());
    }
}
