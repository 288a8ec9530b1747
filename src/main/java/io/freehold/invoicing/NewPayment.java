package io.freehold.invoicing;

import io.freehold.commandes.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that came in. */
@Schema(description = "Money that came in for an invoice.")
public record NewPayment(
        @NotNull
        @Pattern(regexp = "[0-9]{1,15}(\\.[0-9]{1,2})?", message = Texts.MONEY_FAULT)
        @Schema(description = "More than 0, in the invoice's currency.", examples = "120.00")
        String amount,

        @Schema(description = "When it came in; now when absent.")
        Optional<Instant> at,

        @Schema(description = "transfer when absent.") Optional<PaymentMethod> method,

        @Schema(description = "What the bank says of it.")
        Optional<@Size(max = 140) @Pattern(regexp = Texts.LINE, message = Texts.LINE_FAULT) String> reference) {}
