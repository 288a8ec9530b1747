package io.freehold.commandes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a client pays from now on. */
@Schema(description = "How a client pays from now on; what is taken stays as it was paid.")
public record BalanceTerms(
        @NotNull @Schema(required = true, description = "open by invoice, prepaid and credit from the balance.")
        BalanceMode mode,

        @Schema(description = "How far below 0 the balance may fall in mode credit; 0.00 when absent.")
        Optional<@Pattern(regexp = Texts.MONEY, message = Texts.MONEY_FAULT) String> creditLimit) {

    BigDecimal limit() {
        return Texts.money(creditLimit.orElse("0"));
    }
}
