package io.freehold.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @ValueSource(strings = {"2026-W01", "2026-W47", "2026-W53", "2020-W53", "2199-W52"})
    void whatIsReadIsWrittenTheSame(String week) {
        assertThat(IsoWeek.parse("week", week)).hasToString(week);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-W54", "2025-W53", "2026-W00", "2026-47", "W47", "", "2026-W4", "9999-W01", "2026-w47"})
    void whatIsNoWeekIsRefused(String text) {
        assertThatThrownBy(() -> IsoWeek.parse("week", text)).isInstanceOf(Refused.class);
    }

    @Test
    void theFirstDaysOfAYearMayBeOfTheLastWeekOfTheYearBefore() {
        assertThat(IsoWeek.at(Instant.parse("2027-01-01T12:00:00Z"), PARIS)).hasToString("2026-W53");
    }

    @Test
    void aWeekBeginsAtMidnightOfTheZone() {
        IsoWeek week = IsoWeek.parse("week", "2026-W10");
        assertThat(week.start(PARIS)).isEqualTo("2026-03-01T23:00:00Z");
        assertThat(IsoWeek.at(week.start(PARIS).minusMillis(1), PARIS)).hasToString("2026-W09");
        assertThat(IsoWeek.at(week.start(PARIS), PARIS)).isEqualTo(week);
    }

    @Test
    void theWeeksOfTheClockChangesAreAnHourShorterAndLonger() {
        IsoWeek spring = IsoWeek.parse("week", "2026-W13");
        IsoWeek autumn = IsoWeek.parse("week", "2026-W43");
        assertThat(Duration.between(spring.start(PARIS), spring.end(PARIS))).isEqualTo(Duration.ofHours(167));
        assertThat(Duration.between(autumn.start(PARIS), autumn.end(PARIS))).isEqualTo(Duration.ofHours(169));
    }
}
