package io.freehold.commandes;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The share of a commande's accepted deliveries that must come from LB-flagged providers (seed 002 §6).
 *
 * @param target from 0 to 1
 * @param delivered accepted deliveries, those on their way included
 * @param lbDelivered those of them that came from LB-flagged providers
 */
public record LbShare(BigDecimal target, int delivered, int lbDelivered) {

    private static final int SHARE_DIGITS = 4;

    /**
     * LB leads that it lacks, counting the lead that is next: {@code ceil(target × (delivered + 1)) −
     * lbDelivered}, exact. Above 0 the next place is for an LB lead.
     */
    public int need() {
        BigDecimal wanted = target.multiply(BigDecimal.valueOf(delivered + 1L)).setScale(0, RoundingMode.CEILING);
        return wanted.intValueExact() - lbDelivered;
    }

    /** The share that it has, from 0 to 1 with four digits; 0 before the first delivery. */
    public BigDecimal share() {
        return delivered == 0
                ? BigDecimal.ZERO.setScale(SHARE_DIGITS)
                : BigDecimal.valueOf(lbDelivered)
                        .divide(BigDecimal.valueOf(delivered), SHARE_DIGITS, RoundingMode.HALF_UP);
    }
}
