package io.freehold.leads;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A provider as members see it; never with a key.
 *
 * @param entity code of the legal company its leads belong to
 * @param dailyCap leads a day, absent for no limit
 * @param ratePerMinute requests a minute, absent for the installation's limit
 * @param mapping by target: a path, or an object with path, constant, values or otherwise
 * @param quarantineReason why its leads are held back, absent when they are not
 * @param version what {@code ETag} carries and {@code If-Match} repeats
 */
@Schema(name = "Provider")
public record ProviderView(
        ProviderId id,
        String name,
        String entity,
        boolean entityLocked,
        boolean lb,
        @Nullable Integer dailyCap,
        @Nullable Integer ratePerMinute,
        boolean active,
        Map<String, Object> mapping,
        boolean quarantined,
        @Nullable String quarantineReason,
        Instant createdAt,
        int version) {}
