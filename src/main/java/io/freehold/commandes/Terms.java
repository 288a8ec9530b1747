package io.freehold.commandes;

import io.freehold.kernel.Refusal;
import java.math.BigDecimal;

/**
 * On what terms a client takes leads.
 *
 * @param priority 1 is served first
 * @param weeklyQuota leads an ISO week, from 1
 * @param lbTarget the share, 0 to 1, that must come from LB-flagged providers
 * @param price of one lead
 * @param currency ISO 4217
 */
public record Terms(int priority, int weeklyQuota, Caps caps, BigDecimal lbTarget, BigDecimal price, String currency) {

    public Terms {
        if (weeklyQuota < 1) {
            throw Refusal.Invalid.of("weeklyQuota", "must be at least 1").raise();
        }
        if (lbTarget.signum() < 0 || lbTarget.compareTo(BigDecimal.ONE) > 0) {
            throw Refusal.Invalid.of("lbTarget", "must be a share from 0 to 1").raise();
        }
        if (price.signum() < 0) {
            throw Refusal.Invalid.of("price", "must not be negative").raise();
        }
    }

    /** The same terms at another price. */
    public Terms costing(BigDecimal other) {
        return new Terms(priority, weeklyQuota, caps, lbTarget, other, currency);
    }
}
