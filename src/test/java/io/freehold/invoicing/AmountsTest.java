package io.freehold.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.kernel.Refused;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    private static final int INVOICES = 1_000_000;

    @ParameterizedTest
    @CsvSource({
        "1, 0.01, 20.00, 0.01, 0.00, 0.01",
        "1, 0.03, 20.00, 0.03, 0.01, 0.04",
        "3, 33.33, 20.00, 99.99, 20.00, 119.99",
        "0.333, 10.00, 5.50, 3.33, 0.18, 3.51",
        "0.005, 1.00, 20.00, 0.01, 0.00, 0.01",
        "12, 25.00, 0.00, 300.00, 0.00, 300.00",
        "1, 100.00, 100.00, 100.00, 100.00, 200.00",
        "999999.999, 9999999.99, 20.00, 9999999980000.00, 1999999996000.00, 11999999976000.00"
    })
    void aLineIsRoundedHalfUpOnceWithoutAndOnceForVat(
            String quantity, String price, String rate, String ht, String vat, String ttc) {
        Amounts amounts = Amounts.of(new BigDecimal(quantity), new BigDecimal(price), new BigDecimal(rate));
        assertThat(amounts).isEqualTo(new Amounts(new BigDecimal(ht), new BigDecimal(vat), new BigDecimal(ttc)));
    }

    /** Reckoned a second time, in whole cents and without BigDecimal. */
    @Test
    void aMillionInvoicesComeToTheSumOfTheirLinesToTheCent() {
        SplittableRandom random = new SplittableRandom(20_260_214L);
        for (int i = 0; i < INVOICES; i++) {
            long rate = random.nextInt(10_001);
            Amounts sum = Amounts.NOTHING;
            long ht = 0;
            long vat = 0;
            for (int lines = 1 + random.nextInt(3); lines > 0; lines--) {
                long quantity = 1 + random.nextLong(1_000_000);
                long price = random.nextLong(100_000);
                sum = sum.plus(Amounts.of(
                        BigDecimal.valueOf(quantity, 3), BigDecimal.valueOf(price, 2), BigDecimal.valueOf(rate, 2)));
                long line = (quantity * price + 500) / 1000;
                ht += line;
                vat += (line * rate + 5_000) / 10_000;
            }
            if (!sum.ht().equals(BigDecimal.valueOf(ht, 2))
                    || !sum.vat().equals(BigDecimal.valueOf(vat, 2))
                    || !sum.ttc().equals(BigDecimal.valueOf(ht + vat, 2))) {
                throw new AssertionError("invoice " + i + " comes to " + sum + ", not " + ht + " and " + vat);
            }
        }
    }

    @Test
    void bothSidesBetweenCompaniesComeToNothing() {
        Amounts amounts = Amounts.of(new BigDecimal("7"), new BigDecimal("12.35"), new BigDecimal("5.50"));
        assertThat(amounts.plus(amounts.negated())).isEqualTo(Amounts.NOTHING);
        assertThat(amounts.minus(amounts)).isEqualTo(Amounts.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1.00",
        "-1, 1.00",
        "1000000, 1.00",
        "0.0001, 1.00",
        "1, -0.01",
        "1, 10000000",
        "1, 0.001",
    })
    void whatCannotBeOnALineIsRefused(String quantity, String price) {
        assertThatThrownBy(() -> new NewLine("Leads", new BigDecimal(quantity), new BigDecimal(price)))
                .isInstanceOf(Refused.class);
    }
}
