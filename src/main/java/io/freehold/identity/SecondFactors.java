package io.freehold.identity;

import io.freehold.identity.control.AccountAudit;
import io.freehold.identity.control.SecondFactorEnrolment;
import io.freehold.identity.control.Self;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * The caller's own second factor, a member's as well as an operator's (RFC 6238). A person has one over
 * all tenants, as it has one password.
 *
 * <p>None of these acts is repeated by {@code Idempotency-Key}: their answers hold secrets that are
 * shown once, and a ledger of answers would keep them. Wrong passwords and codes count towards the
 * lockout of signing in.
 */
@ApplicationScoped
public class SecondFactors {

    @Inject
    private Self self;

    @Inject
    private SecondFactorEnrolment enrolment;

    @Inject
    private AccountAudit audit;

    /** Whether there is one, whether there must be, and how many recovery codes are left. */
    @Permit(Permit.IN_PERSON)
    @Transactional
    public SecondFactorState state() {
        return enrolment.state(self.lock());
    }

    /**
     * Begins an enrolment, which the first code ends; one that was begun before is forgotten. Refuses
     * with 400 a wrong password, with 409 {@code MFA_ENABLED} when there is a factor.
     */
    @Permit(Permit.IN_PERSON)
    @Transactional
    public SecondFactorSecret enrol(String password) {
        return enrolment.begin(self.lock(), password);
    }

    /**
     * Puts the factor in force by its first code and answers the recovery codes. Refuses with 400 a
     * wrong code, with 409 {@code MFA_ENABLED} or {@code MFA_NOT_BEGUN}.
     */
    @Permit(Permit.IN_PERSON)
    @Transactional
    public List<String> confirm(String code) {
        List<String> codes = enrolment.confirm(self.lock(), code);
        audit.record("mfa.enabled");
        return codes;
    }

    /** Ends all recovery codes and answers new ones; 400 for a wrong code, 409 {@code MFA_NOT_ENABLED}. */
    @Permit(Permit.IN_PERSON)
    @Transactional
    public List<String> renewRecoveryCodes(String code) {
        List<String> codes = enrolment.renewCodes(self.lock(), code);
        audit.record("mfa.recovery_codes_renewed");
        return codes;
    }

    /**
     * Takes the factor off. Refuses with 400 a wrong password or code, with 409 {@code
     * MFA_NOT_ENABLED}, or {@code MFA_REQUIRED_HERE} where one is demanded.
     */
    @Permit(Permit.IN_PERSON)
    @Transactional
    public void disable(String password, String code) {
        enrolment.end(self.lock(), password, code);
        audit.record("mfa.disabled");
    }
}
