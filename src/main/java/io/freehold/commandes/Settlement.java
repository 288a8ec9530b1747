package io.freehold.commandes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.UUID;

/**
 * What is known of an invoice when it settles what a balance owes. The balance owes prices of leads, without VAT; the
 * invoice is paid with VAT, and may bill something else than was delivered. So the part that was paid counts, not the
 * amount.
 *
 * @param leads that it bills and that were not taken back
 * @param paid money that came in for it, from 0
 * @param due what it comes to after its credit notes, from 0
 * @param raises whether the client did something for it; a credit note over returned leads is none of its doing
 */
public record Settlement(
        UUID invoice, String number, Set<UUID> leads, BigDecimal paid, BigDecimal due, boolean raises) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    public Settlement {
        leads = Set.copyOf(leads);
    }

    /**
     * What the balance is to rise by. It never rises above 0: what was paid beforehand, or entered by hand for this
     * invoice, would count twice.
     *
     * @param owed what the leads took from the balance and did not get back
     * @param settled what the invoice has settled already
     * @return below 0 when it settled more than its leads owe by now
     */
    BigDecimal change(BigDecimal owed, BigDecimal settled, BigDecimal balance) {
        BigDecimal change = part(owed).subtract(settled);
        if (change.signum() <= 0) {
            return owed.compareTo(settled) < 0 ? owed.subtract(settled) : NOTHING;
        }
        return raises ? change.min(balance.negate().max(NOTHING)) : NOTHING;
    }

    /** Rounded down, so that no part lends a cent; the last one brings what is left. */
    private BigDecimal part(BigDecimal owed) {
        return paid.compareTo(due) >= 0 ? owed : owed.multiply(paid).divide(due, NOTHING.scale(), RoundingMode.DOWN);
    }
}
