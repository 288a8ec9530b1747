package io.freehold.billing;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A price to put into the list. */
@Schema(description = "A price for the list: a client's, or without a client the product's default.")
public record NewPrice(
        @Schema(description = "Whose price it is; absent for the default of all clients.")
        Optional<ClientId> clientId,

        @NotNull
        @Pattern(regexp = Texts.PRODUCT, message = "must be a product's code")
        @Schema(description = "Code of the product.", examples = "solar")
        String product,

        @NotNull
        @Pattern(regexp = Texts.PRICE, message = Texts.PRICE_FAULT)
        @Schema(description = "Of one lead, without VAT.", examples = "28.00")
        String price,

        @Schema(description = "ISO 4217; the client's, or EUR for a default, when absent.")
        Optional<@Pattern(regexp = Texts.CURRENCY, message = "must be a code of ISO 4217") String> currency,

        @Schema(
                description =
                        "From when it counts, for leads routed from then on; at once when absent, within ten years"
                                + " otherwise.")
        Optional<Instant> from) {}
