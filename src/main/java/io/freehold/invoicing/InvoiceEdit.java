package io.freehold.invoicing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change to a draft; what is absent stays, an empty note takes it away. */
@Schema(description = "A change to a draft; what is absent stays, an empty note takes it away.")
public record InvoiceEdit(
        @Schema(description = "In the place of all lines that were written; those of the ledger stay.")
        Optional<@Size(max = NewInvoice.LINES_MAX) List<@NotNull @Valid WantedLine>> lines,

        Optional<@Size(max = NewInvoice.NOTE_CHARACTERS_MAX) String> note,

        @Schema(description = "Days to pay from the issue on.")
        Optional<@Min(0) @Max(Issuer.DAYS_MAX) Integer> dueInDays) {}
