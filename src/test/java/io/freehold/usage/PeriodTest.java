package io.freehold.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.kernel.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 31);

    @Test
    void withoutWishesItIsTheLast30Days() {
        Period period = Period.of(null, null, TODAY);
        assertThat(period).isEqualTo(new Period(LocalDate.of(2026, 5, 2), TODAY));
        assertThat(period.has(TODAY)).isTrue();
        assertThat(period.has(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void aYearIsTheMost() {
        assertThat(Period.of("2024-01-01", "2024-12-31", TODAY).from()).isEqualTo("2024-01-01");
        assertThatThrownBy(() -> Period.of("2023-12-31", "2024-12-31", TODAY)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30, ", "yesterday, ", ", 2026-13-01", "2026-05-02, 2026-05-01", "99999-01-01, ", ", ''"})
    void whatIsNoPeriodIsRefused(String from, String to) {
        assertThatThrownBy(() -> Period.of(from, to, TODAY)).isInstanceOf(Refused.class);
    }
}
