package io.freehold.commandes.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.commandes.Caps;
import io.freehold.commandes.Terms;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What has leads tried again that wait. */
class CommandePapersTest {

    private static final Caps NARROW = new Caps(1, 2, 3, 4, 5, money(6), money(7), money(8), money(9));

    @Test
    void nothingThatIsTheSameOrNarrowerOpens() {
        Terms terms = terms(10, NARROW, "0.3", "25.00");
        assertThat(CommandePapers.opens(terms, terms)).isFalse();
        assertThat(CommandePapers.opens(terms, terms(9, NARROW, "0.4", "26.00")))
                .isFalse();
        assertThat(CommandePapers.opens(terms(10, Caps.NONE, "0", "25.00"), terms))
                .isFalse();
    }

    @Test
    void aHigherQuotaALowerTargetAndALowerPriceOpen() {
        Terms terms = terms(10, NARROW, "0.3", "25.00");
        assertThat(CommandePapers.opens(terms, terms(11, NARROW, "0.3", "25.00")))
                .isTrue();
        assertThat(CommandePapers.opens(terms, terms(10, NARROW, "0.2", "25.00")))
                .isTrue();
        assertThat(CommandePapers.opens(terms, terms(10, NARROW, "0.3", "24.99")))
                .isTrue();
    }

    @Test
    void eachCapThatIsRaisedOrLiftedOpens() {
        Caps[] wider = {
            new Caps(2, 2, 3, 4, 5, money(6), money(7), money(8), money(9)),
            new Caps(1, null, 3, 4, 5, money(6), money(7), money(8), money(9)),
            new Caps(1, 2, 4, 4, 5, money(6), money(7), money(8), money(9)),
            new Caps(1, 2, 3, null, 5, money(6), money(7), money(8), money(9)),
            new Caps(1, 2, 3, 4, 6, money(6), money(7), money(8), money(9)),
            new Caps(1, 2, 3, 4, 5, money(7), money(7), money(8), money(9)),
            new Caps(1, 2, 3, 4, 5, money(6), null, money(8), money(9)),
            new Caps(1, 2, 3, 4, 5, money(6), money(7), money(9), money(9)),
            new Caps(1, 2, 3, 4, 5, money(6), money(7), money(8), null)
        };
        Terms terms = terms(10, NARROW, "0", "25.00");
        for (Caps caps : wider) {
            assertThat(CommandePapers.opens(terms, terms(10, caps, "0", "25.00")))
                    .as("%s", caps)
                    .isTrue();
        }
    }

    private static Terms terms(int quota, Caps caps, String lbTarget, String price) {
        return new Terms(1, quota, caps, new BigDecimal(lbTarget), new BigDecimal(price), "EUR");
    }

    private static BigDecimal money(int amount) {
        return BigDecimal.valueOf(amount);
    }
}
