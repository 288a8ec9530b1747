package io.freehold.identity.control;

import io.freehold.identity.EmailAddress;
import io.freehold.identity.entity.LoginAttempts;
import io.freehold.identity.entity.LoginAttempts.Attempt;
import io.freehold.identity.entity.LoginAttempts.Tally;
import io.freehold.identity.entity.Origin;
import io.freehold.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether somebody is who they say. Wrong password and unknown account answer alike, with the same
 * work and the same statements behind them.
 *
 * <p>Lockout (spec: identity): {@value #ACCOUNT_FAILURES_MAX} failures of an account or {@code
 * LOGIN_FAILURES_PER_IP} (default 50) of an address within 15 minutes answer 429 until the oldest of
 * them is 15 minutes old, whether the password is right or not. Guesses sent at once are counted one
 * after the other.
 */
@ApplicationScoped
public class CredentialCheck {

    static final int ACCOUNT_FAILURES_MAX = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    private Passwords passwords;

    @Inject
    private RefreshSecrets secrets;

    @Inject
    private LoginAttempts attempts;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "login.failures.per.ip", defaultValue = "50")
    private int ipFailuresMax;

    /** Refuses with 401 or 429; {@code hash} is empty where there is no account to open. */
    public void require(Audience audience, EmailAddress email, Optional<String> hash, String password) {
        Instant now = clock.instant();
        String account = secrets.accountHash(audience, email.key());
        Attempt attempt = new Attempt(account, Origin.current().ip(), now, now.minus(WINDOW));
        requireUnlocked(attempts.tally(attempt), now);
        if (passwords.open(hash, password)) {
            requireUnlocked(attempts.succeeded(attempt, ACCOUNT_FAILURES_MAX, ipFailuresMax), now);
            return;
        }
        requireUnlocked(attempts.failed(attempt, ACCOUNT_FAILURES_MAX, ipFailuresMax), now);
        throw new Refusal.Unauthenticated("INVALID_CREDENTIALS", "E-mail address or password is wrong.").raise();
    }

    private void requireUnlocked(Tally tally, Instant now) {
        if (tally.account() >= ACCOUNT_FAILURES_MAX) {
            throw locked(ACCOUNT_FAILURES_MAX, tally.accountSince(), now);
        }
        if (tally.ip() >= ipFailuresMax) {
            throw locked(ipFailuresMax, tally.ipSince(), now);
        }
    }

    private static RuntimeException locked(int limit, Optional<Instant> since, Instant now) {
        Duration left = Duration.between(now, since.orElse(now).plus(WINDOW));
        return new Refusal.Limited("Too many failed sign-ins. Try again later.", limit, left).raise();
    }
}
