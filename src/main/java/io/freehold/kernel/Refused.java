package io.freehold.kernel;

import jakarta.ejb.ApplicationException;

/** Carries a {@link Refusal} up to the one mapper and rolls the transaction back on its way. */
@ApplicationException(rollback = true)
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    Refused(Refusal refusal) {
        // A refusal is an ordinary answer: its stack would cost more than the request.
        super(refusal.code() + ": " + refusal.detail(), null, false, false);
        this.refusal = refusal;
    }

    /** What was refused and why. */
    public Refusal refusal() {
        return refusal;
    }
}
