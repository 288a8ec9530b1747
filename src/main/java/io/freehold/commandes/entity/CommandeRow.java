package io.freehold.commandes.entity;

import io.freehold.commandes.Terms;
import io.freehold.commandes.Used;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A commande as lists read it, with what hangs on it. */
public record CommandeRow(
        UUID id,
        int version,
        UUID clientId,
        String clientName,
        String entity,
        String product,
        List<String> departements,
        boolean active,
        @Nullable String pausedReason,
        Terms terms,
        boolean ownPrice,
        Used used,
        @Nullable UUID calendarId,
        @Nullable String calendarName,
        Instant createdAt,
        @Nullable Instant deletedAt) {}
