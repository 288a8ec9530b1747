package io.freehold.commandes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LbShareTest {

    /** 0.3 × 10 is 3 and not a little more, as it would be in binary. */
    @ParameterizedTest
    @CsvSource({
        "0.3000, 0, 0, 1",
        "0.3000, 9, 3, 0",
        "0.3000, 9, 2, 1",
        "0.3000, 10, 3, 1",
        "0.0001, 9999, 1, 0",
        "0.0001, 10000, 1, 1",
        "1.0000, 7, 7, 1",
        "0.0000, 7, 0, 0",
        "0.1000, 9, 4, -3"
    })
    void theNeedCountsTheLeadThatIsNext(BigDecimal target, int delivered, int lb, int need) {
        assertThat(new LbShare(target, delivered, lb).need()).isEqualTo(need);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0.0000", "3, 1, 0.3333", "3, 2, 0.6667", "4, 4, 1.0000"})
    void theShareHasFourDigits(int delivered, int lb, String share) {
        assertThat(new LbShare(BigDecimal.ONE, delivered, lb).share().toPlainString())
                .isEqualTo(share);
    }
}
