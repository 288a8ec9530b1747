package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many leads of LB-flagged providers a commande lacks towards its share, counting the lead that is next:
 * {@code ceil(target × (delivered + 1)) − lbDelivered} (seed 002 §6), exact.
 */
public final class LbNeed {

    private LbNeed() {}

    /** The need of a commande; above 0 its next lead must be an LB one. */
    public static int of(Candidate candidate) {
        return of(
                candidate.terms().lbTarget(),
                candidate.used().total(),
                candidate.used().lb());
    }

    /**
     * The need.
     *
     * @param target share, 0 to 1
     * @param delivered accepted deliveries
     * @param lbDelivered those of them from LB-flagged providers
     */
    public static int of(BigDecimal target, int delivered, int lbDelivered) {
        BigDecimal due = target.multiply(BigDecimal.valueOf(delivered + 1L)).setScale(0, RoundingMode.CEILING);
        return due.intValueExact() - lbDelivered;
    }
}
