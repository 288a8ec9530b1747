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

    @Test
    void aWeekBeginsOnMondayInItsZone() {
        IsoWeek week = IsoWeek.read("week", "2026-W47");
        assertThat(week.begin(PARIS)).isEqualTo("2026-11-15T23:00:00Z");
        assertThat(week.days()).hasSize(7);
        assertThat(IsoWeek.of(Instant.parse("2026-11-15T23:00:00Z"), PARIS)).isEqualTo(week);
        assertThat(IsoWeek.of(Instant.parse("2026-11-15T22:59:59Z"), PARIS)).hasToString("2026-W46");
    }

    @Test
    void aWeekInWhichTheClocksChangeIsAnHourLonger() {
        IsoWeek autumn = IsoWeek.read("week", "2026-W43");
        assertThat(Duration.between(autumn.begin(PARIS), autumn.end(PARIS))).hasHours(7 * 24 + 1);
    }

    @Test
    void theFirstDaysOfJanuaryMayBelongToTheYearBefore() {
        assertThat(IsoWeek.of(Instant.parse("2027-01-02T12:00:00Z"), PARIS)).hasToString("2026-W53");
        assertThat(IsoWeek.read("week", "2026-W53").begin(PARIS)).isEqualTo("2026-12-27T23:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-W54", "2025-W53", "2026-W00", "2026W47", "2026-47", "26-W47", "2026-W7", "", "2026-W470"})
    void whatIsNoWeekIsRefused(String text) {
        assertThatThrownBy(() -> IsoWeek.read("week", text)).isInstanceOf(Refused.class);
    }
}
