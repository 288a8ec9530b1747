package io.freehold.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * What a walk along the chain found.
 *
 * @param checked seals that were recomputed
 * @param firstBroken where the log no longer is what was sealed
 */
public record ChainReport(boolean ok, long checked, Optional<Broken> firstBroken) {
    /**
     * A place where the log was changed.
     *
     * @param seq its place in the chain, from 1; 0 for a row that was slipped in behind the seals
     */
    public record Broken(long seq, UUID auditId, String reason) {}
}
