package io.freehold.accounts;

import java.time.Instant;
import java.util.Optional;

/**
 * What was agreed with one tenant beyond its plan.
 *
 * @param name of a feature, or of a limit as seed 001 spells it: {@code api_calls_per_month}, {@code
 *     storage_gb}, {@code team_members}, {@code cases}
 * @param expiresAt from when on the plan's own value holds again; empty never
 * @param reason why, for colleagues
 * @param setBy the operator's address
 */
public record TermOverride(
        String name, TermValue value, Optional<Instant> expiresAt, String reason, String setBy, Instant setAt) {

    /** Whether it counts at that moment. */
    public boolean isInForce(Instant now) {
        return expiresAt.isEmpty() || now.isBefore(expiresAt.get());
    }
}
