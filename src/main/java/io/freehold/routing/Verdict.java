package io.freehold.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.freehold.commandes.CommandeId;
import org.jspecify.annotations.Nullable;

/**
 * What routing found of one commande.
 *
 * @param entity code of the legal company that sells
 * @param client the client's name
 * @param passed whether it may have the lead
 * @param reason the rule that refuses, such as {@code DailyCapReached}; {@code Chosen} for the one that got it
 * @param detail the figures behind the reason
 * @param priority 1 is served first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Verdict(
        CommandeId commandeId,
        @Nullable String entity,
        String client,
        boolean passed,
        @Nullable String reason,
        @Nullable String detail,
        int priority) {

    /** The reason of the commande that got the lead. */
    public static final String CHOSEN = "Chosen";

    /** The same commande, refused after all. */
    public Verdict refused(String rule, String why) {
        return new Verdict(commandeId, entity, client, false, rule, why, priority);
    }

    /** The same commande, which gets the lead. */
    public Verdict chosen() {
        return new Verdict(commandeId, entity, client, true, CHOSEN, null, priority);
    }
}
