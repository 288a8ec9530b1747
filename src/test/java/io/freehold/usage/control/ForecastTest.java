package io.freehold.usage.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final Instant NOON_OF_THE_10TH = Instant.parse("2026-06-10T12:00:00Z");

    @Test
    void atAnEvenPaceTheDayIsFound() {
        // 9.5 days gone, 950 used: 100 a day, 1,650 left.
        assertThat(Forecast.reachedOn(days(Map.of(3, 500L, 9, 450L)), 2_600, NOON_OF_THE_10TH))
                .contains(LocalDate.of(2026, 6, 27));
    }

    @Test
    void whatLastsToTheMonthsEndIsNotReached() {
        assertThat(Forecast.reachedOn(days(Map.of(3, 500L, 9, 450L)), 3_100, NOON_OF_THE_10TH))
                .isEmpty();
        assertThat(Forecast.reachedOn(days(Map.of(3, 1L)), Long.MAX_VALUE, NOON_OF_THE_10TH))
                .isEmpty();
    }

    @Test
    void whatWasReachedKeepsItsDay() {
        assertThat(Forecast.reachedOn(days(Map.of(2, 60L, 5, 40L, 9, 500L)), 100, NOON_OF_THE_10TH))
                .contains(LocalDate.of(2026, 6, 5));
    }

    @Test
    void withoutUseNothingIsForetold() {
        assertThat(Forecast.reachedOn(days(Map.of()), 100, NOON_OF_THE_10TH)).isEmpty();
        assertThat(Forecast.reachedOn(days(Map.of()), 0, NOON_OF_THE_10TH)).contains(LocalDate.of(2026, 6, 1));
    }

    @Test
    void theFirstMinutesOfAMonthCountAsADay() {
        Instant early = Instant.parse("2026-06-01T00:05:00Z");
        assertThat(Forecast.reachedOn(days(Map.of(1, 10L)), 1_000, early)).isEmpty();
        assertThat(Forecast.reachedOn(days(Map.of(1, 100L)), 1_000, early)).contains(LocalDate.of(2026, 6, 10));
    }

    private static TreeMap<LocalDate, Long> days(Map<Integer, Long> used) {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        used.forEach((day, value) -> days.put(LocalDate.of(2026, 6, day), value));
        return days;
    }
}
