package io.freehold.commandes;

import java.time.Instant;

/** Events {@code client.*}: which one and how it stands; who may see it reads the client. */
public record ClientNews(ClientId clientId, String name, String entity, boolean active, Instant at) {

    /** The outbox's name of a client that is new. */
    public static final String CREATED = "client.created";

    /** The outbox's name of one that was changed. */
    public static final String UPDATED = "client.updated";

    /** The outbox's name of one that was deleted. */
    public static final String DELETED = "client.deleted";
}
