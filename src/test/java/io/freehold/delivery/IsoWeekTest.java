package io.freehold.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-W01, 2025-12-29",
        "2026-W47, 2026-11-16",
        "2026-W53, 2026-12-28",
        "2020-W53, 2020-12-28",
        "2021-W52, 2021-12-27"
    })
    void aWeekBeginsOnItsMonday(String name, LocalDate monday) {
        assertThat(IsoWeek.find(name).orElseThrow().monday()).isEqualTo(monday);
        assertThat(IsoWeek.find(name).orElseThrow()).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021-W53", "2026-W00", "2026-W54", "2026-47", "2026-W7", "W47", "99999-W01", "2026-W47 ", "x"})
    void whatIsNoWeekIsNone(String name) {
        assertThat(IsoWeek.find(name)).isEmpty();
    }

    @Test
    void itBeginsAtMidnightInParisOnBothSidesOfAClockChange() {
        IsoWeek spring = IsoWeek.find("2026-W13").orElseThrow();
        assertThat(spring.from()).isEqualTo(Instant.parse("2026-03-22T23:00:00Z"));
        assertThat(spring.to()).isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
        assertThat(IsoWeek.of(spring.from())).isEqualTo(spring);
        assertThat(IsoWeek.of(spring.from().minusMillis(1))).hasToString("2026-W12");
        assertThat(IsoWeek.of(spring.to())).hasToString("2026-W14");
    }
}
