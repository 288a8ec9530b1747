package io.freehold.invoicing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * What a line or an invoice comes to, to the cent: {@code ttc = ht + vat}, always. Lines are rounded, half up, and
 * sums are only added (spec: leads, money): no invoice's total differs from its lines.
 *
 * @param ht without VAT
 * @param ttc with VAT
 */
public record Amounts(BigDecimal ht, BigDecimal vat, BigDecimal ttc) {

    /** Of no line. */
    public static final Amounts NOTHING = new Amounts(cents(BigDecimal.ZERO), cents(BigDecimal.ZERO));

    private static final int CENTS = 2;

    /** Divides a rate by 100. */
    private static final int PERCENT = 2;

    /** Both rounded already. */
    public Amounts(BigDecimal ht, BigDecimal vat) {
        this(ht, vat, ht.add(vat));
    }

    /**
     * Of one line.
     *
     * @param rate VAT in percent, 0 to 100
     */
    public static Amounts of(BigDecimal quantity, BigDecimal unitPrice, BigDecimal rate) {
        BigDecimal ht = cents(quantity.multiply(unitPrice));
        return new Amounts(ht, cents(ht.multiply(rate).movePointLeft(PERCENT)));
    }

    /** Of several lines. */
    public static Amounts sum(Collection<Amounts> lines) {
        return lines.stream().reduce(NOTHING, Amounts::plus);
    }

    public Amounts plus(Amounts other) {
        return new Amounts(ht.add(other.ht), vat.add(other.vat));
    }

    /** What is left when some is taken away. */
    public Amounts minus(Amounts other) {
        return new Amounts(ht.subtract(other.ht), vat.subtract(other.vat));
    }

    /** This, but of each part no more than is there. */
    public Amounts atMost(Amounts left) {
        return new Amounts(ht.min(left.ht), vat.min(left.vat));
    }

    /** The same for the one who gets the invoice. */
    public Amounts negated() {
        return new Amounts(ht.negate(), vat.negate());
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP);
    }
}
