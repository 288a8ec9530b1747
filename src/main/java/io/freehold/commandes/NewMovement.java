package io.freehold.commandes;

import io.freehold.kernel.Money;
import io.freehold.kernel.Refusal;
import java.util.Optional;

/**
 * Money to be entered in a client's balance.
 *
 * @param amount above 0; a correction may be below, and is never 0
 * @param kind one that is entered
 */
public record NewMovement(ClientId client, Money amount, MovementKind kind, Optional<String> note) {

    /** Refuses with 400 an amount or a kind that cannot be entered. */
    public NewMovement {
        if (!kind.isEntered()) {
            throw Refusal.Invalid.of("kind", "must be prepayment, credit or correction; places move by themselves")
                    .raise();
        }
        boolean correction = kind == MovementKind.CORRECTION;
        if (correction && amount.amount().signum() == 0) {
            throw Refusal.Invalid.of("amount", "must not be 0").raise();
        }
        if (!correction && !amount.isPositive()) {
            throw Refusal.Invalid.of("amount", "must be above 0; to take money away, enter a correction")
                    .raise();
        }
    }
}
