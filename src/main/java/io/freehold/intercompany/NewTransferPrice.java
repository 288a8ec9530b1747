package io.freehold.intercompany;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a lead is to cost between two companies from now on. */
@Schema(name = "NewTransferPrice", description = "What a lead costs between two companies from now on.")
public record NewTransferPrice(
        @NotNull
        @Pattern(regexp = ENTITY, message = "must be a company's code")
        @Schema(description = "Code of the company whose leads they are.", examples = "RDZ")
        String from,

        @NotNull
        @Pattern(regexp = ENTITY, message = "must be a company's code")
        @Schema(description = "Code of the company that sells them and owes the price.", examples = "MDL")
        String to,

        @NotNull
        @Pattern(regexp = "[A-Za-z0-9._-]{1,60}", message = "must be a product's code")
        @Schema(description = "Code of the leads' product.", examples = "solar")
        String product,

        @NotNull
        @Pattern(regexp = "[0-9]{1,7}(\\.[0-9]{1,2})?", message = "must be an amount such as 12.50, not negative")
        @Schema(description = "Of one lead, at most two decimals.", examples = "12.50")
        String price,

        @Schema(description = "ISO 4217; EUR when absent.", examples = "EUR")
        Optional<@Pattern(regexp = "[A-Z]{3}", message = "must be a code of ISO 4217") String> currency) {

    /** A legal company's code. */
    static final String ENTITY = "[A-Z0-9]{2,10}";

    private static final int DECIMALS = 2;
    private static final String CURRENCY_USUAL = "EUR";

    Pair pair() {
        return new Pair(from, to);
    }

    BigDecimal amount() {
        return new BigDecimal(price).setScale(DECIMALS);
    }

    String inCurrency() {
        return currency.orElse(CURRENCY_USUAL);
    }
}
