package io.freehold.identity.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The open sessions of one account: a member's of the bound tenant, or an operator's. */
public interface SessionBook {

    /** The one used last first. */
    List<OpenSession> open(UUID owner, Instant now);

    /** Ends those of these sessions that are the owner's and open; answers which. */
    List<UUID> end(UUID owner, List<UUID> sessions, String because, Instant now);
}
