package io.freehold.usage.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {

    @ParameterizedTest
    @CsvSource({
        "0, 10000, 0, ",
        "7499, 10000, 74, ",
        "7500, 10000, 75, 75",
        "8999, 10000, 89, 75",
        "9000, 10000, 90, 90",
        "9999, 10000, 99, 90",
        "10000, 10000, 100, 100",
        "25000, 10000, 250, 100",
        "0, 0, 100, 100",
        "3, 3, 100, 100",
        "2, 3, 66, ",
        "9223372036854775807, 9223372036854775807, 100, 100"
    })
    void whatIsToldOfWhatIsUsed(long used, long limit, long percent, Integer told) {
        assertThat(Level.percent(used, limit)).isEqualTo(percent);
        assertThat(Level.noticed(used, limit).orElse(null)).isEqualTo(told);
    }
}
