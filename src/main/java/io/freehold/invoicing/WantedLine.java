package io.freehold.invoicing;

import io.freehold.commandes.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line as somebody writes it. */
@Schema(description = "A line to write.")
public record WantedLine(
        @NotNull
        @Size(max = NewLine.LABEL_CHARACTERS_MAX)
        @Pattern(regexp = Texts.LINE, message = Texts.LINE_FAULT)
        @Schema(description = "What is to be paid.", examples = "Leads solar, 2026-W47")
        String label,

        @NotNull
        @Pattern(regexp = "[0-9]{1,6}(\\.[0-9]{1,3})?", message = "must be a quantity such as 12 or 1.5")
        @Schema(description = "More than 0, at most three decimals.", examples = "12")
        String quantity,

        @NotNull
        @Pattern(regexp = "[0-9]{1,7}(\\.[0-9]{1,2})?", message = Texts.MONEY_FAULT)
        @Schema(description = "Without VAT, at most two decimals.", examples = "25.00")
        String unitPrice) {

    NewLine line() {
        return new NewLine(label, new BigDecimal(quantity), new BigDecimal(unitPrice));
    }
}
