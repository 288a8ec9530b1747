package io.freehold.tenancy;

import io.freehold.tenancy.entity.KeptAnswers;
import io.freehold.tenancy.entity.PlatformAnswers;
import io.freehold.tenancy.entity.RateWindows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Forgets what the contract no longer needs, for all tenants. */
@ApplicationScoped
public class Housekeeping {

    /** Buyers and providers retry for 24 h, so keys live twice that. */
    public static final Duration KEYS_KEPT = Duration.ofHours(48);

    private static final Duration WINDOWS_KEPT = Duration.ofMinutes(10);

    @Inject
    private Platform platform;

    @Inject
    private Clock clock;

    /** Deletes expired rows; returns how many. */
    public int sweep() {
        return platform.write(
                "forget expired keys and windows",
                connection -> KeptAnswers.forget(connection, clock.instant().minus(KEYS_KEPT))
                        + PlatformAnswers.forget(connection, clock.instant().minus(KEYS_KEPT))
                        + RateWindows.forget(connection, clock.instant().minus(WINDOWS_KEPT)));
    }
}
