package io.freehold.routing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LbNeedTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "0, 1000, 0, 0",
        "0.3, 0, 0, 1",
        "0.3, 0, 1, 0",
        "0.3, 2, 1, 0",
        "0.3, 3, 1, 1",
        "0.3, 9, 3, 0",
        "0.3, 10, 3, 1",
        "1, 4, 4, 1",
        "1, 4, 5, 0",
        "0.1, 9, 1, 0",
        "0.1, 29, 3, 0",
        "0.07, 99, 7, 0",
        "0.5, 7, 6, -2"
    })
    void itIsTheShareOfTheNextDeliveryLessWhatCame(String target, int delivered, int lbDelivered, int need) {
        assertThat(LbNeed.of(new BigDecimal(target), delivered, lbDelivered)).isEqualTo(need);
    }

    /** In binary fractions 0.07 × 100 is 7.000000000000001 and would ask for an eighth. */
    @Test
    void itIsExactWhereBinaryFractionsAreNot() {
        assertThat((int) Math.ceil(0.07 * 100)).isEqualTo(8);
        assertThat(LbNeed.of(new BigDecimal("0.07"), 99, 0)).isEqualTo(7);
    }

    /** Following the need keeps the share over every prefix of the deliveries. */
    @Test
    void whoFollowsItNeverFallsBelowTheShare() {
        BigDecimal target = new BigDecimal("0.37");
        int lb = 0;
        for (int delivered = 0; delivered < 10_000; delivered++) {
            lb += LbNeed.of(target, delivered, lb) > 0 ? 1 : 0;
            BigDecimal share = target.multiply(BigDecimal.valueOf(delivered + 1L));
            assertThat(BigDecimal.valueOf(lb)).isGreaterThanOrEqualTo(share).isLessThan(share.add(BigDecimal.ONE));
        }
    }
}
