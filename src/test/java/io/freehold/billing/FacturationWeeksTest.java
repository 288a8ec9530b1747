package io.freehold.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.kernel.IsoWeek;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A week is of the month in which its Thursday lies. */
class FacturationWeeksTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11, 2026-W45, 2026-W48, 4",
        "2026-12, 2026-W49, 2026-W53, 5",
        "2027-01, 2027-W01, 2027-W04, 4",
        "2026-01, 2026-W01, 2026-W05, 5",
        "2025-12, 2025-W49, 2025-W52, 4",
        "2026-03, 2026-W10, 2026-W13, 4",
        "2026-10, 2026-W40, 2026-W44, 5"
    })
    void aMonthHasTheWeeksOfItsThursdays(String month, String first, String last, int count) {
        List<IsoWeek> weeks = Facturation.weeks(YearMonth.parse(month));
        assertThat(weeks).hasSize(count);
        assertThat(weeks.get(0)).hasToString(first);
        assertThat(weeks.get(count - 1)).hasToString(last);
    }

    @Test
    void eachWeekIsOneMonths() {
        Set<IsoWeek> seen = new HashSet<>();
        IsoWeek before = null;
        for (YearMonth month = YearMonth.of(2019, 12);
                month.isBefore(YearMonth.of(2033, 1));
                month = month.plusMonths(1)) {
            for (IsoWeek week : Facturation.weeks(month)) {
                assertThat(seen.add(week)).as("%s", week).isTrue();
                assertThat(Facturation.monthOf(week)).isEqualTo(month);
                assertThat(before == null || before.monday().plusWeeks(1).equals(week.monday()))
                        .as("%s follows %s", week, before)
                        .isTrue();
                before = week;
            }
        }
    }
}
