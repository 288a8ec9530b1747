package io.freehold.commandes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change to a commande; what is absent stays. */
@Schema(description = "A change to a commande; what is absent stays.")
public record CommandeEdit(
        @Schema(description = "Codes of the French departements that it takes leads from, in the place of all before.")
        Optional<@Size(min = 1, max = CommandeOrder.DEPARTEMENTS) Set<@NotNull @Size(max = 3) String>> departements,

        @Schema(description = "1 is served first.")
        Optional<@Min(1) @Max(CommandeOrder.PRIORITY_LAST) Integer> priority,

        @Schema(description = "Leads an ISO week.") Optional<@Min(1) @Max(CapsText.COUNT_MAX) Integer> weeklyQuota,

        @Schema(description = "In the place of all before.") Optional<@Valid CapsText> caps,

        @Schema(description = "Share that must come from LB-flagged providers.")
        Optional<@Pattern(regexp = Texts.SHARE, message = Texts.SHARE_FAULT) String> lbTarget,

        @Schema(description = "Of one lead, from now on; an empty text to follow the price list again.")
        Optional<@Pattern(regexp = Texts.PRICE_OR_NOTHING, message = Texts.PRICE_OR_NOTHING_FAULT) String> price,

        @Schema(description = "When it takes leads; an empty text for always.")
        Optional<@Pattern(regexp = "([0-9a-fA-F-]{36})?", message = "must be an id or empty") String> calendarId) {

    /** Quota and caps, in the place of all before. */
    static CommandeEdit ofQuota(int weeklyQuota, CapsText caps) {
        return new CommandeEdit(
                Optional.empty(),
                Optional.empty(),
                Optional.of(weeklyQuota),
                Optional.of(caps),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The share of LB leads. */
    static CommandeEdit ofLbTarget(String target) {
        return new CommandeEdit(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(target),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether the commande has a price of its own afterwards; empty for as before. */
    Optional<Boolean> ownPrice() {
        return price.map(text -> !text.isEmpty());
    }

    /** The terms afterwards; of one that follows the price list from now on, at the price of before. */
    Terms applied(Terms before) {
        return new Terms(
                priority.orElse(before.priority()),
                weeklyQuota.orElse(before.weeklyQuota()),
                caps.map(CapsText::caps).orElse(before.caps()),
                lbTarget.map(Texts::share).orElse(before.lbTarget()),
                price.filter(text -> !text.isEmpty()).map(Texts::money).orElse(before.price()),
                before.currency());
    }
}
