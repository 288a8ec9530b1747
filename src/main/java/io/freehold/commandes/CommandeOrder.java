package io.freehold.commandes;

import io.freehold.kernel.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client orders. The commande belongs to the client's company. */
@Schema(name = "NewCommande", description = "A standing order of a client.")
public record CommandeOrder(
        @NotNull @Schema(description = "Whose order it is.") ClientId clientId,

        @NotNull
        @Pattern(regexp = Texts.PRODUCT, message = "must be a product's code")
        @Schema(description = "Code of the product ordered.", examples = "solar")
        String product,

        @NotNull
        @Size(min = 1, max = DEPARTEMENTS)
        @Schema(
                description = "Codes of the French departements that it takes leads from.",
                examples = "[\"75\", \"2A\"]")
        Set<@NotNull @Size(max = 3) String> departements,

        @Schema(description = "Whether it takes leads at once; true when absent.")
        Optional<Boolean> active,

        @Schema(description = "1 is served first; 50 when absent.")
        Optional<@Min(1) @Max(PRIORITY_LAST) Integer> priority,

        @NotNull @Min(1) @Max(CapsText.COUNT_MAX) @Schema(description = "Leads an ISO week.", examples = "40")
        Integer weeklyQuota,

        Optional<@Valid CapsText> caps,

        @Schema(description = "Share that must come from LB-flagged providers; 0 when absent.", examples = "0.3000")
        Optional<@Pattern(regexp = Texts.SHARE, message = Texts.SHARE_FAULT) String> lbTarget,

        @Schema(
                description = "Of one lead; absent, that of the price list, which the commande follows from then on.",
                examples = "28.00")
        Optional<@Pattern(regexp = Texts.PRICE, message = Texts.PRICE_FAULT) String> price,

        @Schema(description = "ISO 4217; the client's when absent.")
        Optional<@Pattern(regexp = Texts.CURRENCY, message = "must be a code of ISO 4217") String> currency,

        @Schema(description = "When it takes leads; always when absent.")
        Optional<CalendarId> calendarId) {

    /** There are 101 departements. */
    public static final int DEPARTEMENTS = 101;

    /** Served last. */
    public static final int PRIORITY_LAST = 100;

    private static final int PRIORITY_USUAL = 50;

    /** The currency of the order. */
    String currency(String clients) {
        String code = currency.orElse(clients);
        Money.requireCurrency(code);
        return code;
    }

    NewCommande of(String entity, BigDecimal cost, String inCurrency) {
        Terms terms = new Terms(
                priority.orElse(PRIORITY_USUAL),
                weeklyQuota,
                caps.map(CapsText::caps).orElse(Caps.NONE),
                Texts.share(lbTarget.orElse("0")),
                cost,
                inCurrency);
        return new NewCommande(clientId, entity, product, departements, terms, calendarId, price.isPresent());
    }
}
