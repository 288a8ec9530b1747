package io.freehold.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An operator as those see it who manage operators.
 *
 * @param mfaEnabled whether a second factor is enrolled
 * @param lastLoginAt null for one who never came in
 * @param disabledAt null while it may sign in
 */
public record OperatorView(
        UUID id,
        String email,
        String name,
        OperatorRole role,
        @Nullable String department,
        boolean mfaEnabled,
        @Nullable Instant lastLoginAt,
        @Nullable Instant disabledAt,
        int version) {}
