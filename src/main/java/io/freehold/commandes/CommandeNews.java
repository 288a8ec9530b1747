package io.freehold.commandes;

import java.time.Instant;

/** Events {@code commande.*}: which one and how it stands; who may see it reads the commande. */
public record CommandeNews(
        CommandeId commandeId, ClientId clientId, String entity, String product, boolean active, Instant at) {

    /** The outbox's name of a commande that is new. */
    public static final String CREATED = "commande.created";

    /** The outbox's name of one that was changed, paused or resumed. */
    public static final String UPDATED = "commande.updated";

    /** The outbox's name of one that was deleted. */
    public static final String DELETED = "commande.deleted";
}
