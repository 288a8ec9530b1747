package io.freehold.billing;

import io.freehold.commandes.Texts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change to a record of the ledger; what is absent stays. */
@Schema(description = "A change to a record of the ledger; what is absent stays.")
public record RecordEdit(
        @Schema(description = "true to bill as delivered and agreed again; what else is named counts after that.")
        Optional<Boolean> asDelivered,

        @Schema(description = "Leads to bill, whatever was delivered.")
        Optional<@Min(0) @Max(QUANTITY_MAX) Integer> quantity,

        @Schema(description = "Of one lead, without VAT.", examples = "25.00")
        Optional<@Pattern(regexp = Texts.PRICE, message = Texts.PRICE_FAULT) String> unitPrice,

        @Schema(description = "Why; an empty text takes it away.")
        Optional<@Size(max = NOTE_CHARACTERS_MAX) String> note) {

    /** More leads than a commande takes in a week, and as many as a line of an invoice bills. */
    public static final int QUANTITY_MAX = 999_999;

    /** Longest note. */
    public static final int NOTE_CHARACTERS_MAX = 500;
}
