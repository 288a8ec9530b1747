package io.freehold.identity.control;

import io.freehold.identity.EmailAddress;
import io.freehold.identity.entity.Judgement;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often a new password may be asked for: {@value #ACCOUNT_MAX} times for an address of mail, known
 * or not, and {@code LOGIN_FAILURES_PER_IP} times from an address of the network, in 15 minutes. Counted
 * beside the failed sign-ins and apart from them.
 */
@ApplicationScoped
public class AskingLimit {

    static final int ACCOUNT_MAX = 5;

    @Inject
    private LoginAttempts attempts;

    @Inject
    private RefreshSecrets secrets;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "login.failures.per.ip", defaultValue = "50")
    private int ipMax;

    /** Counts one request; 429 when they were too many. */
    public void count(Audience audience, EmailAddress email) {
        Instant now = clock.instant();
        // No address has a space in it, so these are nobody's failed sign-ins.
        String account = secrets.accountHash(audience, "new password " + email.key());
        Attempt attempt =
                new Attempt(account, "new password " + Origin.current().ip(), now, now.minus(CredentialCheck.WINDOW));
        Tally before = attempts.settle(
                        attempt, new Limits(ACCOUNT_MAX, ipMax), Judgement.known(Judgement.Verdict.FAILED))
                .before();
        boolean accounts = before.account() >= ACCOUNT_MAX;
        if (accounts || before.ip() >= ipMax) {
            Instant since = (accounts ? before.accountSince() : before.ipSince()).orElse(now);
            Duration left = Duration.between(now, since.plus(CredentialCheck.WINDOW));
            throw new Refusal.Limited(
                            "Too many requests for a new password. Try again later.",
                            accounts ? ACCOUNT_MAX : ipMax,
                            left)
                    .raise();
        }
    }
}
