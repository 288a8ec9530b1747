package io.freehold.leads;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A lead as its buyer reads it: the person and the consent, nothing of ours. */
public record LeadSheet(
        LeadId id,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String department,
        @Nullable String postcode,
        @Nullable String product,
        Consent consent,
        Instant createdAt) {}
