package io.freehold.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.kernel.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void aWeekIsReadAndWrittenAlike() {
        assertThat(Week.parse("2026-W47").monday()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(Week.parse("2026-W53").toString()).isEqualTo("2026-W53");
        assertThat(Week.parse("2027-W01").days()).hasSize(7).contains(LocalDate.of(2027, 1, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-47",
                "2026-W00",
                "2026-W54",
                "2025-W53",
                "2026-w47",
                "1999-W10",
                "9999-W01",
                "2026-W47-1"
            })
    void whatIsNoWeekIsRefused(String text) {
        assertThatThrownBy(() -> Week.parse(text)).isInstanceOf(Refused.class);
    }

    @Test
    void theWeekOfAMomentIsTheTenantsOwn() {
        Instant lateOnSunday = Instant.parse("2026-11-22T23:30:00Z");
        assertThat(Week.of(lateOnSunday, PARIS).toString()).isEqualTo("2026-W48");
        assertThat(Week.of(lateOnSunday, ZoneId.of("UTC")).toString()).isEqualTo("2026-W47");
    }

    @Test
    void theWeekInWhichTheClockIsPutForwardHas167Hours() {
        Week march = Week.parse("2026-W13");
        assertThat(Duration.between(march.begins(PARIS), march.ends(PARIS))).isEqualTo(Duration.ofHours(167));
        Week october = Week.parse("2026-W43");
        assertThat(Duration.between(october.begins(PARIS), october.ends(PARIS))).isEqualTo(Duration.ofHours(169));
    }
}
