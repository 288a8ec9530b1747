package io.freehold.commandes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchHolidaysTest {

    /** The earliest and the latest Easter, leap years, and the exceptions of the tables (1954, 1981, 2076). */
    @ParameterizedTest
    @CsvSource({
        "1818, 1818-03-22",
        "1943, 1943-04-25",
        "1954, 1954-04-18",
        "1981, 1981-04-19",
        "2000, 2000-04-23",
        "2024, 2024-03-31",
        "2026, 2026-04-05",
        "2038, 2038-04-25",
        "2076, 2076-04-19"
    })
    void easterIsWhereTheChurchHasIt(int year, LocalDate easter) {
        assertThat(FrenchHolidays.easter(year)).isEqualTo(easter);
    }

    @Test
    void easterIsASundayInEveryYear() {
        for (int year = 1900; year <= 2200; year++) {
            assertThat(FrenchHolidays.easter(year).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        }
    }

    @Test
    void thereAreElevenInTheirOrder() {
        assertThat(FrenchHolidays.of(2026))
                .extracting(Holiday::date)
                .containsExactly(
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2026-04-06"),
                        LocalDate.parse("2026-05-01"),
                        LocalDate.parse("2026-05-08"),
                        LocalDate.parse("2026-05-14"),
                        LocalDate.parse("2026-05-25"),
                        LocalDate.parse("2026-07-14"),
                        LocalDate.parse("2026-08-15"),
                        LocalDate.parse("2026-11-01"),
                        LocalDate.parse("2026-11-11"),
                        LocalDate.parse("2026-12-25"));
    }

    @Test
    void twoThatFallOnOneDayAreBothThere() {
        assertThat(FrenchHolidays.of(2008))
                .filteredOn(holiday -> holiday.date().equals(LocalDate.parse("2008-05-01")))
                .extracting(Holiday::name)
                .containsExactlyInAnyOrder("Fête du Travail", "Ascension");
    }
}
