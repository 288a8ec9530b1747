package io.freehold.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Makes ids: UUIDv7 (RFC 9562), so that rows made together lie together in the indexes. To callers
 * an id is opaque.
 */
@ApplicationScoped
public class Ids {

    /** A new id, greater than those made before it on this server within the same millisecond. */
    public UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
