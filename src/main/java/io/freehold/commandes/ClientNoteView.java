package io.freehold.commandes;

import java.time.Instant;

/**
 * A note as members see it.
 *
 * @param author the name of who wrote it
 */
public record ClientNoteView(ClientNoteId id, String text, String author, Instant createdAt) {}
