package io.freehold.invoicing;

import io.freehold.commandes.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be taken back from an invoice. */
@Schema(description = "What is to be taken back from an invoice; all that is left when it names no lines.")
public record NewCredit(
        Optional<@Size(min = 1, max = NewInvoice.LINES_MAX) List<@NotNull @Valid WantedLine>> lines,

        @NotNull
        @Size(max = 500)
        @Pattern(regexp = Texts.LINE, message = Texts.LINE_FAULT)
        @Schema(description = "Shown on the credit note.", examples = "Two leads without a valid number")
        String reason) {}
