package io.freehold.identity.control;

import io.freehold.identity.entity.Identities;
import io.freehold.identity.entity.OperatorStore;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The account of whoever calls; for acts that are done in person only. */
@ApplicationScoped
public class Self {

    @Inject
    private Identities identities;

    @Inject
    private OperatorStore operators;

    /** The caller's own; 404 when it is gone in the meantime. */
    public Lock lock() {
        Caller caller = Caller.current();
        Optional<Lock> lock = caller.kind() == Caller.Kind.OPERATOR
                ? operators.find(caller.subject()).map(Lock::of)
                : identities.find(caller.subject()).map(Lock::of);
        return lock.orElseThrow(() -> new Refusal.NotFound().raise());
    }
}
