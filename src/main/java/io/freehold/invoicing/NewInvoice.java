package io.freehold.invoicing;

import io.freehold.billing.LedgerRecordId;
import io.freehold.commandes.ClientId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invoice to draft. */
@Schema(description = "An invoice to draft: of records of the ledger, of lines that are written here, or of both.")
public record NewInvoice(
        @NotNull @Schema(description = "Whose invoice it is.")
        ClientId clientId,

        @Schema(description = "Records of the ledger, all of the client; they are frozen.")
        Optional<@Size(min = 1, max = LINES_MAX) Set<@NotNull LedgerRecordId>> recordIds,

        @Schema(description = "Lines to write.")
        Optional<@Size(min = 1, max = LINES_MAX) List<@NotNull @Valid WantedLine>> lines,

        @Schema(description = "Shown under the lines.") Optional<@Size(max = NOTE_CHARACTERS_MAX) String> note,

        @Schema(description = "Days to pay from the issue on; the company's own when absent.")
        Optional<@Min(0) @Max(Issuer.DAYS_MAX) Integer> dueInDays) {

    /**
     * Most lines: each may be rounded by half a cent, and EN 16931 (BR-CO-17) lets the VAT of an invoice differ by
     * less than a whole unit from that of its sum.
     */
    public static final int LINES_MAX = 190;

    /** Longest note. */
    public static final int NOTE_CHARACTERS_MAX = 1000;
}
