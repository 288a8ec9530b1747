package io.freehold.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Money TWELVE = Money.of("12.50", "EUR");

    @Test
    void sumsDifferencesAndMultiplesAreExact() {
        assertThat(Money.of("0.10", "EUR").plus(Money.of("0.20", "EUR"))).isEqualTo(Money.of("0.30", "EUR"));
        assertThat(TWELVE.minus(Money.of("12.51", "EUR"))).isEqualTo(Money.of("-0.01", "EUR"));
        assertThat(Money.of("0.07", "EUR").times(1_000_000)).isEqualTo(Money.of("70000.00", "EUR"));
        assertThat(TWELVE.negated().negated()).isEqualTo(TWELVE);
        assertThat(Money.zero("EUR").isNegative() || Money.zero("EUR").isPositive())
                .isFalse();
    }

    @Test
    void equalAmountsAreEqualHoweverTheyAreWritten() {
        assertThat(new Money(new BigDecimal("12.5"), "EUR")).isEqualTo(TWELVE);
        assertThat(new Money(new BigDecimal("12.5000"), "EUR")).isEqualTo(TWELVE);
        assertThat(new Money(new BigDecimal("1E+2"), "EUR")).hasToString("100.00 EUR");
    }

    @Test
    void halfACentIsRoundedAwayFromNothing() {
        assertThat(Money.rounded(new BigDecimal("0.005"), "EUR").amount()).isEqualByComparingTo("0.01");
        assertThat(Money.rounded(new BigDecimal("-0.005"), "EUR").amount()).isEqualByComparingTo("-0.01");
        assertThat(Money.rounded(new BigDecimal("0.00499"), "EUR").amount()).isEqualByComparingTo("0.00");
    }

    @Test
    void whatIsMoreExactThanACentIsRefusedAndNotRounded() {
        assertThatThrownBy(() -> new Money(new BigDecimal("0.001"), "EUR")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1,5", "1.234", "1e3", "12345678901", "--1", "+1", "0x1", "NaN", "1.", ".5"})
    void whatIsNoAmountIsRefused(String text) {
        assertThatThrownBy(() -> Money.decimal("amount", text)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XYZ", "eur", "", "EU", "XXX", "XTS", "XAU"})
    void anUnknownCurrencyIsRefused(String code) {
        assertThatThrownBy(() -> Money.zero(code)).isInstanceOf(Refused.class);
    }

    @Test
    void currenciesDoNotAddUp() {
        assertThatThrownBy(() -> TWELVE.plus(Money.of("1", "USD"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TWELVE.compareTo(Money.of("1", "USD"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void jsonHasTheAmountAsText() {
        Json json = new Json();
        assertThat(json.write(TWELVE)).isEqualTo("{\"amount\":\"12.50\",\"currency\":\"EUR\"}");
        assertThat(json.read(json.write(TWELVE), Money.class)).isEqualTo(TWELVE);
    }
}
