package io.freehold.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.identity.entity.Judgement.Verdict;
import io.freehold.identity.entity.LoginAttempts.Attempt;
import io.freehold.identity.entity.LoginAttempts.Limits;
import io.freehold.identity.entity.LoginAttempts.Settled;
import io.freehold.identity.entity.LoginAttempts.Tally;
import io.freehold.kernel.Ids;
import io.freehold.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The counter behind the lockout, on the real PostgreSQL. */
class LoginAttemptsIT {

    private static final int ACCOUNT_MAX = 10;
    private static final int IP_MAX = 50;
    private static final Limits LIMITS = new Limits(ACCOUNT_MAX, IP_MAX);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final LoginAttempts attempts =
            new LoginAttempts(TestDatabase.shared().platform(), new Ids());
    private final String ip = "ip-" + UUID.randomUUID();
    private final String account = "account-" + UUID.randomUUID();

    @Test
    void failuresOfAnAccountCountFromAnyAddress() {
        failed(at(account, "ip-" + UUID.randomUUID(), NOW));
        failed(at(account, ip, NOW.plusSeconds(1)));
        var tally = attempts.tally(at(account, ip, NOW.plusSeconds(2)));
        assertThat(tally.account()).isEqualTo(2);
        assertThat(tally.accountSince()).contains(NOW);
        assertThat(tally.ip()).isEqualTo(1);
    }

    @Test
    void failuresOfAnAddressCountOverAllAccounts() {
        for (int i = 0; i < IP_MAX + 5; i++) {
            failed(at("account-" + UUID.randomUUID(), ip, NOW));
        }
        var tally = attempts.tally(at(account, ip, NOW));
        assertThat(tally.ip()).isEqualTo(IP_MAX);
        assertThat(tally.account()).isZero();
    }

    @Test
    void whatIsLockedIsNotLockedLongerByTrying() {
        for (int i = 0; i < ACCOUNT_MAX + 5; i++) {
            failed(at(account, ip, NOW.plusSeconds(i)));
        }
        assertThat(attempts.tally(at(account, ip, NOW.plusSeconds(30))).account())
                .isEqualTo(ACCOUNT_MAX);
    }

    @Test
    void failuresOlderThanTheWindowCountNoMore() {
        failed(at(account, ip, NOW));
        assertThat(attempts.tally(at(account, ip, NOW.plus(Duration.ofMinutes(15))))
                        .account())
                .isZero();
        assertThat(attempts.tally(
                                at(account, ip, NOW.plus(Duration.ofMinutes(15)).minusMillis(1)))
                        .account())
                .isEqualTo(1);
    }

    @Test
    void aSuccessForgivesTheAccountAndNotTheAddress() {
        failed(at(account, ip, NOW));
        succeeded(at(account, ip, NOW));
        var tally = attempts.tally(at(account, ip, NOW));
        assertThat(tally.account()).isZero();
        assertThat(tally.ip()).isEqualTo(1);
    }

    @Test
    void aSuccessBehindTheLimitForgivesNothing() {
        for (int i = 0; i < ACCOUNT_MAX; i++) {
            failed(at(account, ip, NOW));
        }
        assertThat(succeeded(at(account, ip, NOW)).account()).isEqualTo(ACCOUNT_MAX);
        assertThat(attempts.tally(at(account, ip, NOW)).account()).isEqualTo(ACCOUNT_MAX);
    }

    @Test
    void failuresAtOnceAreCountedExactly() {
        List<Integer> before = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> failed(at(account, ip, NOW)).account())
                .sorted()
                .toList();
        assertThat(before.subList(0, ACCOUNT_MAX)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(before.subList(ACCOUNT_MAX, 40)).allMatch(count -> count == ACCOUNT_MAX);
    }

    @Test
    void aHalfProofNeitherCountsNorForgives() {
        failed(at(account, ip, NOW));
        assertThat(settle(at(account, ip, NOW), Verdict.HALF).verdict()).isEqualTo(Verdict.HALF);
        assertThat(attempts.tally(at(account, ip, NOW)).account()).isEqualTo(1);
    }

    @Test
    void behindTheLimitNothingIsJudgedAnyMore() {
        for (int i = 0; i < ACCOUNT_MAX; i++) {
            failed(at(account, ip, NOW));
        }
        Settled settled = attempts.settle(at(account, ip, NOW), LIMITS, connection -> {
            throw new AssertionError("judged");
        });
        assertThat(settled.verdict()).isEqualTo(Verdict.FAILED);
    }

    private Tally failed(Attempt attempt) {
        return settle(attempt, Verdict.FAILED).before();
    }

    private Tally succeeded(Attempt attempt) {
        return settle(attempt, Verdict.PASSED).before();
    }

    private Settled settle(Attempt attempt, Verdict verdict) {
        return attempts.settle(attempt, LIMITS, Judgement.known(verdict));
    }

    private static Attempt at(String account, String ip, Instant now) {
        return new Attempt(account, ip, now, now.minus(Duration.ofMinutes(15)));
    }
}
