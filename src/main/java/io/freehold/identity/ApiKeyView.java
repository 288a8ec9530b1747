package io.freehold.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A key as those who manage keys see it; the key itself is shown to nobody again.
 *
 * @param prefix how it begins, to be recognised by
 * @param permissions what it was given; it holds those of them that its maker holds
 * @param entities codes of the legal companies given; empty when {@code allEntities}
 * @param allEntities whether it reaches every company that its maker reaches
 * @param createdBy e-mail address of its maker, as it was then
 * @param lastUsedAt to the minute; absent when it never was
 */
@Schema(name = "ApiKey", description = "A key by which a program works for the tenant.")
public record ApiKeyView(
        UUID id,
        String name,
        String prefix,
        List<String> permissions,
        List<String> entities,
        boolean allEntities,
        String createdBy,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Optional<Instant> lastUsedAt,
        Optional<Instant> revokedAt) {}
