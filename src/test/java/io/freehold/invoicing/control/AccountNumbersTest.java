package io.freehold.invoicing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.freehold.invoicing.Invoicing;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountNumbersTest {

    @Test
    void aSlipOfOneDigitIsSeen() {
        assertThatCode(() -> AccountNumbers.require(Invoicing.issuer("fr"))).doesNotThrowAnyException();
        assertThat(AccountNumbers.isSiren("100000009")).isTrue();
        assertThat(AccountNumbers.isSiren("100000008")).isFalse();
        assertThat(AccountNumbers.isIban("FR7630006000011234567890189")).isTrue();
        assertThat(AccountNumbers.isIban("FR7630006000011234567890188")).isFalse();
    }

    @Test
    void withoutVatItIsReverseChargeBetweenStatesOfTheUnionAndElseExempt() {
        Optional<String> french = Optional.of("FR88100000009");
        assertThat(VatCategory.of(new BigDecimal("5.50"), french, Optional.empty()))
                .isEqualTo(VatCategory.S);
        assertThat(VatCategory.of(new BigDecimal("0.00"), french, Optional.of("DE 123 456 789")))
                .isEqualTo(VatCategory.AE);
        assertThat(VatCategory.of(new BigDecimal("0.00"), french, Optional.of("EL123456789")))
                .isEqualTo(VatCategory.AE);
        assertThat(VatCategory.of(BigDecimal.ZERO, french, Optional.of("FR37200000008")))
                .isEqualTo(VatCategory.E);
        assertThat(VatCategory.of(BigDecimal.ZERO, french, Optional.of("CHE-116.281.710")))
                .isEqualTo(VatCategory.E);
        assertThat(VatCategory.of(BigDecimal.ZERO, Optional.empty(), Optional.of("DE1")))
                .isEqualTo(VatCategory.E);
    }
}
