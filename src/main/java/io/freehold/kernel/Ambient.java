package io.freehold.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;
import java.time.Clock;

/** Time and chance as things that are handed in, so that a test can set them. */
@ApplicationScoped
public class Ambient {

    private final SecureRandom random = new SecureRandom();

    /** The wall clock, in UTC. */
    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }

    /** Randomness fit for secrets. */
    @Produces
    public SecureRandom random() {
        return random;
    }
}
