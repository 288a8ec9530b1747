package io.freehold.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    @Test
    void dailyIsLaterTheSameDayOrTheNextOne() {
        Rhythm delivery = new Rhythm.Daily(LocalTime.of(9, 30), PARIS);
        assertThat(delivery.nextAfter(at("2026-01-14T08:29:59Z"))).isEqualTo(at("2026-01-14T08:30:00Z"));
        assertThat(delivery.nextAfter(at("2026-01-14T08:30:00Z"))).isEqualTo(at("2026-01-15T08:30:00Z"));
    }

    @Test
    void dailyKeepsItsLocalTimeWhenSummerBeginsAndEnds() {
        Rhythm delivery = new Rhythm.Daily(LocalTime.of(9, 30), PARIS);
        assertThat(delivery.between(at("2026-03-28T00:00:00Z"), at("2026-03-30T23:00:00Z"), 10))
                .containsExactly(at("2026-03-28T08:30:00Z"), at("2026-03-29T07:30:00Z"), at("2026-03-30T07:30:00Z"));
        assertThat(delivery.between(at("2026-10-24T00:00:00Z"), at("2026-10-26T23:00:00Z"), 10))
                .containsExactly(at("2026-10-24T07:30:00Z"), at("2026-10-25T08:30:00Z"), at("2026-10-26T08:30:00Z"));
    }

    @Test
    void timeThatSpringSkipsIsDueOnceAndLater() {
        Rhythm night = new Rhythm.Daily(LocalTime.of(2, 30), PARIS);
        assertThat(night.between(at("2026-03-28T12:00:00Z"), at("2026-03-30T12:00:00Z"), 10))
                .containsExactly(at("2026-03-29T01:30:00Z"), at("2026-03-30T00:30:00Z"));
    }

    @Test
    void timeThatAutumnRepeatsIsDueOnce() {
        Rhythm night = new Rhythm.Daily(LocalTime.of(2, 30), PARIS);
        assertThat(night.between(at("2026-10-24T12:00:00Z"), at("2026-10-26T12:00:00Z"), 10))
                .containsExactly(at("2026-10-25T00:30:00Z"), at("2026-10-26T01:30:00Z"));
        assertThat(night.nextAfter(at("2026-10-25T00:45:00Z"))).isEqualTo(at("2026-10-26T01:30:00Z"));
    }

    @Test
    void weeklyIsOnItsDay() {
        Rhythm invoices = new Rhythm.Weekly(DayOfWeek.MONDAY, LocalTime.of(8, 0), PARIS);
        assertThat(invoices.nextAfter(at("2026-03-25T00:00:00Z"))).isEqualTo(at("2026-03-30T06:00:00Z"));
        assertThat(invoices.nextAfter(at("2026-03-30T05:59:59Z"))).isEqualTo(at("2026-03-30T06:00:00Z"));
        assertThat(invoices.nextAfter(at("2026-03-30T06:00:00Z"))).isEqualTo(at("2026-04-06T06:00:00Z"));
    }

    @Test
    void monthlyOnThe31stIsTheLastDayOfShortMonths() {
        Rhythm closing = new Rhythm.Monthly(31, LocalTime.of(0, 0), ZoneId.of("UTC"));
        assertThat(closing.between(at("2026-01-30T00:00:00Z"), at("2026-04-30T00:00:00Z"), 10))
                .containsExactly(
                        at("2026-01-31T00:00:00Z"),
                        at("2026-02-28T00:00:00Z"),
                        at("2026-03-31T00:00:00Z"),
                        at("2026-04-30T00:00:00Z"));
    }

    @Test
    void everyIsTheSameOnAllServers() {
        Rhythm hourly = new Rhythm.Every(Duration.ofHours(1));
        assertThat(hourly.nextAfter(at("2026-01-14T08:29:59Z"))).isEqualTo(at("2026-01-14T09:00:00Z"));
        assertThat(hourly.nextAfter(at("2026-01-14T09:00:00Z"))).isEqualTo(at("2026-01-14T10:00:00Z"));
    }

    @Test
    void onlyTheNewestMissedOnesAreKept() {
        Rhythm hourly = new Rhythm.Every(Duration.ofHours(1));
        assertThat(hourly.between(at("2026-01-01T00:00:00Z"), at("2026-01-14T09:30:00Z"), 2))
                .isEqualTo(List.of(at("2026-01-14T08:00:00Z"), at("2026-01-14T09:00:00Z")));
    }

    @Test
    void senselessRhythmsAreRefused() {
        assertThatThrownBy(() -> new Rhythm.Every(Duration.ofMillis(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rhythm.Monthly(32, LocalTime.NOON, PARIS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
