package io.freehold.jobs;

import java.util.UUID;

/**
 * A job as its handler sees it; its tenant is the bound one.
 *
 * @param payload JSON text
 * @param attempt from 1
 * @param attemptsMax the attempt after which a failure is final
 */
public record Job(UUID id, String kind, String payload, int attempt, int attemptsMax) {
    /** Whether a failure now is final, so that the handler can settle what it leaves behind. */
    public boolean isLastAttempt() {
        return attempt >= attemptsMax;
    }
}
