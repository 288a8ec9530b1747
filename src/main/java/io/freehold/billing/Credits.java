package io.freehold.billing;

import io.freehold.commandes.Balances;
import io.freehold.commandes.MovementFilter;
import io.freehold.commandes.MovementView;
import io.freehold.commandes.NewMovement;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Prepayments, credits and corrections that members enter; they rest in the clients' {@link Balances}. */
@ApplicationScoped
public class Credits {

    @Inject
    Balances balances;

    /** Enters one, as {@link Balances#enter} does; leads that wait for the money are tried again. */
    @Permit(Pricing.MANAGE)
    @Transactional
    public MovementView enter(NewMovement wanted) {
        return balances.enter(wanted);
    }

    /** A page of them, newest first, by offset or by cursor. */
    @Permit(Pricing.VIEW)
    @Transactional
    public Page<MovementView> list(MovementFilter filter, PageRequest request) {
        return balances.movements(filter, request);
    }
}
