package io.freehold.leads;

import io.freehold.kernel.FieldError;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lead as members see it.
 *
 * @param phone E.164
 * @param provider the name of the source it came from
 * @param entity code of the legal company it belongs to
 * @param version what {@code ETag} carries and {@code If-Match} repeats
 */
public record LeadView(
        LeadId id,
        LeadStatus status,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String department,
        @Nullable String postcode,
        @Nullable String product,
        String provider,
        String entity,
        boolean test,
        @Nullable String notes,
        List<FieldError> reasons,
        Instant createdAt,
        Instant updatedAt,
        int version,
        @Nullable DeliveryGlimpse delivery) {}
