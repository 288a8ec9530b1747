package io.freehold.delivery;

import io.freehold.kernel.Refusal;
import io.freehold.kernel.Refused;
import java.util.Locale;

/** A step that a delivery's course forbids: 409. The name is seed 002's. */
public final class DeliveryInvariantError {

    /** What clients branch on. */
    public static final String CODE = "DELIVERY_INVARIANT_ERROR";

    private DeliveryInvariantError() {}

    /** The refusal of a step to a delivery that stands there. */
    public static Refused at(DeliveryStep.State now, DeliveryStep wanted) {
        String step = wanted.name().toLowerCase(Locale.ROOT);
        String detail = "The step '" + step + "' is not for a delivery that is " + now.word() + ".";
        return new Refusal.Conflict(CODE, detail).raise();
    }
}
