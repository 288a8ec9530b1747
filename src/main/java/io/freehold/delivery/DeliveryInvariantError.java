package io.freehold.delivery;

import io.freehold.kernel.Refusal;
import io.freehold.kernel.Refused;

/** A step that a delivery's course forbids: 409. The name is seed 002's. */
public final class DeliveryInvariantError {

    /** What clients branch on. */
    public static final String CODE = "DELIVERY_INVARIANT_ERROR";

    private DeliveryInvariantError() {}

    /** The refusal of a step. */
    public static Refused between(String now, String wanted) {
        String detail = "A delivery that is " + now + " cannot become " + wanted + ".";
        return new Refusal.Conflict(CODE, detail).raise();
    }
}
