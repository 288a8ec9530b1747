package io.freehold.commandes;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.commandes.Calendar.Hours;
import io.freehold.commandes.entity.CalendarText;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    private static final Calendar OFFICE = new Calendar(
            ZoneId.of("Europe/Paris"),
            Map.of(
                    DayOfWeek.MONDAY, List.of(hours("08:00", "12:00"), hours("14:00", "18:00")),
                    DayOfWeek.SATURDAY, List.of(hours("20:00", "00:00"))),
            Set.of(LocalDate.parse("2026-04-06")));

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T06:59:59Z, false",
        "2026-03-02T07:00:00Z, true",
        "2026-03-02T11:00:00Z, false",
        "2026-03-02T13:00:00Z, true",
        "2026-03-02T17:00:00Z, false",
        "2026-03-03T10:00:00Z, false",
        "2026-03-07T22:59:59Z, true",
        "2026-03-07T23:00:00Z, false",
        "2026-03-30T06:00:00Z, true",
        "2026-04-06T10:00:00Z, false"
    })
    void itIsOpenInItsHoursOfItsZoneAndNotOnHolidays(Instant at, boolean open) {
        assertThat(OFFICE.isOpen(at)).isEqualTo(open);
    }

    @Test
    void itIsReadAsItWasWritten() {
        assertThat(CalendarText.read(CalendarText.written(OFFICE))).isEqualTo(OFFICE);
    }

    @Test
    void oneWithoutHoursIsNeverOpen() {
        Calendar closed = new Calendar(ZoneId.of("Europe/Paris"), Map.of(), Set.of());
        assertThat(closed.isOpen(Instant.parse("2026-03-02T10:00:00Z"))).isFalse();
        assertThat(CalendarText.read(CalendarText.written(closed))).isEqualTo(closed);
    }

    private static Hours hours(String from, String to) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(to));
    }
}
