package io.freehold.identity.control;

import io.freehold.identity.entity.AccountKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who needs a second factor: members where their tenant demands it, and everybody of a kind where the
 * installation does ({@code MFA_REQUIRED_MEMBERS}, {@code MFA_REQUIRED_OPERATORS}).
 */
@ApplicationScoped
public class SecondFactorRule {

    private boolean members;
    private boolean operators;

    /** For the container's proxy. */
    protected SecondFactorRule() {}

    @Inject
    public SecondFactorRule(
            @ConfigProperty(name = "mfa.required.members", defaultValue = "false") boolean members,
            @ConfigProperty(name = "mfa.required.operators", defaultValue = "false") boolean operators) {
        this.members = members;
        this.operators = operators;
    }

    /**
     * Whether an account of the kind needs one.
     *
     * @param byTenant whether the tenant that it acts for demands it
     */
    public boolean requires(AccountKind kind, boolean byTenant) {
        return byTenant || (kind == AccountKind.OPERATOR ? operators : members);
    }

    /** Whether it needs one and has none. */
    public boolean enrolmentDue(AccountKind kind, boolean byTenant, boolean there) {
        return !there && requires(kind, byTenant);
    }
}
