package io.freehold.identity.control;

import io.freehold.identity.EmailAddress;
import io.freehold.identity.Proof;
import io.freehold.identity.entity.Judgement;
import io.freehold.identity.entity.Judgement.Verdict;
import io.freehold.identity.entity.LoginAttempts;
import io.freehold.identity.entity.LoginAttempts.Attempt;
import io.freehold.identity.entity.LoginAttempts.Limits;
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
 * them is 15 minutes old, whether password and code are right or not. Guesses sent at once are counted
 * one after the other. A right password alone forgives no failure of an account with a second factor:
 * else whoever has the password could guess codes for ever.
 */
@ApplicationScoped
public class CredentialCheck {

    static final int ACCOUNT_FAILURES_MAX = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    private Passwords passwords;

    @Inject
    private SecondFactorCheck secondFactor;

    @Inject
    private RefreshSecrets secrets;

    @Inject
    private LoginAttempts attempts;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "login.failures.per.ip", defaultValue = "50")
    private int ipFailuresMax;

    /**
     * Opens an account or refuses: 401 {@code INVALID_CREDENTIALS}, {@code MFA_REQUIRED} when the
     * password is right and a code is missing, {@code OTP_INVALID}, or 429.
     *
     * @param lock empty where there is no account to open
     */
    public void require(Audience audience, EmailAddress email, Optional<Lock> lock, Proof proof) {
        Attempt attempt = unlocked(audience, email);
        boolean opens = passwords.open(lock.map(Lock::passwordHash), proof.password());
        Verdict verdict = settle(attempt, opens ? judgement(lock.orElseThrow(), proof) : wrong());
        if (!opens) {
            throw unauthenticated("INVALID_CREDENTIALS", "E-mail address or password is wrong.");
        }
        if (verdict == Verdict.HALF) {
            throw unauthenticated("MFA_REQUIRED", "This account has a second factor: send a code in otp.");
        }
        if (verdict == Verdict.FAILED) {
            throw unauthenticated("OTP_INVALID", "The code is wrong, over, or was used before.");
        }
    }

    private Judgement judgement(Lock lock, Proof proof) {
        if (!lock.secondFactor()) {
            return Judgement.known(Verdict.PASSED);
        }
        return proof.otp().map(code -> secondFactor.of(lock.account(), code)).orElse(Judgement.known(Verdict.HALF));
    }

    /** Asks someone who is signed in for the password again; 400 under {@code field}, or 429. */
    public void requirePassword(Lock own, String field, String password) {
        Attempt attempt = unlocked(Audience.of(own.account().kind()), own.email());
        boolean opens = passwords.open(Optional.of(own.passwordHash()), password);
        Verdict right = own.secondFactor() ? Verdict.HALF : Verdict.PASSED;
        settle(attempt, opens ? Judgement.known(right) : wrong());
        if (!opens) {
            throw Refusal.Invalid.of(field, "is wrong").raise();
        }
    }

    /** Asks someone who is signed in for a code; 400 under {@code code}, or 429. */
    public void requireCode(Lock own, Judgement judgement) {
        Attempt attempt = unlocked(Audience.of(own.account().kind()), own.email());
        if (settle(attempt, judgement) == Verdict.FAILED) {
            throw Refusal.Invalid.of("code", "is wrong, over, or was used before")
                    .raise();
        }
    }

    /** Spares a locked account the work of bcrypt. */
    private Attempt unlocked(Audience audience, EmailAddress email) {
        Instant now = clock.instant();
        String account = secrets.accountHash(audience, email.key());
        Attempt attempt = new Attempt(account, Origin.current().ip(), now, now.minus(WINDOW));
        requireUnlocked(attempts.tally(attempt), now);
        return attempt;
    }

    private Verdict settle(Attempt attempt, Judgement judgement) {
        var settled = attempts.settle(attempt, new Limits(ACCOUNT_FAILURES_MAX, ipFailuresMax), judgement);
        requireUnlocked(settled.before(), attempt.now());
        return settled.verdict();
    }

    private void requireUnlocked(Tally tally, Instant now) {
        if (tally.account() >= ACCOUNT_FAILURES_MAX) {
            throw locked(ACCOUNT_FAILURES_MAX, tally.accountSince(), now);
        }
        if (tally.ip() >= ipFailuresMax) {
            throw locked(ipFailuresMax, tally.ipSince(), now);
        }
    }

    private static Judgement wrong() {
        return Judgement.known(Verdict.FAILED);
    }

    private static RuntimeException unauthenticated(String code, String detail) {
        return new Refusal.Unauthenticated(code, detail).raise();
    }

    private static RuntimeException locked(int limit, Optional<Instant> since, Instant now) {
        Duration left = Duration.between(now, since.orElse(now).plus(WINDOW));
        return new Refusal.Limited("Too many failed sign-ins. Try again later.", limit, left).raise();
    }
}
