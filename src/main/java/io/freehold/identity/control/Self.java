package io.freehold.identity.control;

import io.freehold.identity.entity.AccountKind;
import io.freehold.identity.entity.AccountRef;
import io.freehold.identity.entity.Identities;
import io.freehold.identity.entity.OperatorStore;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Accounts by their ids, first of all that of whoever calls. */
@ApplicationScoped
public class Self {

    @Inject
    private Identities identities;

    @Inject
    private OperatorStore operators;

    /** The caller's own, for acts that are done in person only; 404 when it is gone in the meantime. */
    public Lock lock() {
        Caller caller = Caller.current();
        boolean operator = caller.kind() == Caller.Kind.OPERATOR;
        return lock(new AccountRef(operator ? AccountKind.OPERATOR : AccountKind.IDENTITY, caller.subject()));
    }

    /** That of the account; 404 when it is gone. */
    public Lock lock(AccountRef account) {
        Optional<Lock> lock = account.kind() == AccountKind.OPERATOR
                ? operators.find(account.id()).map(Lock::of)
                : identities.find(account.id()).map(Lock::of);
        return lock.orElseThrow(() -> new Refusal.NotFound().raise());
    }
}
