package io.freehold.delivery;

import java.util.UUID;

/** A client with deliveries of a company that wait for its daily mail. */
public record WaitingClient(UUID client, String entity) {}
