package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Guessing a password ends after ten tries (spec: identity, Lockout). */
class LockoutIT {

    private static final int FAILURES_MAX = 10;

    private final Server server = Server.shared();
    private final Company company = Company.on(server);

    @Test
    void anAddressThatTheCallerMadeUpIsNotBelieved() {
        assertThat(Sender.seenBy(Server.shared(), "203.0.113.77")).isEqualTo("the connection");
    }

    @Test
    void afterTenFailuresEvenTheRightPasswordIs429() {
        String email = company.member("USER").email();
        fail(email, FAILURES_MAX);
        Response locked = signIn("/api/auth/login", email, Company.PASSWORD);
        locked.then().statusCode(429).body("code", equalTo("RATE_LIMITED"));
        assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(1, 900);
        signIn("/api/auth/login", company.member("USER").email(), Company.PASSWORD)
                .then()
                .statusCode(200);
    }

    @Test
    void anAddressThatNobodyHasIsLockedAlike() {
        String email = "nobody@" + company.slug() + ".test";
        fail(email, FAILURES_MAX);
        signIn("/api/auth/login", email, "Wrong-password-1").then().statusCode(429);
    }

    @Test
    void comingInForgivesTheFailuresBefore() {
        String email = company.member("USER").email();
        for (int round = 0; round < 2; round++) {
            fail(email, FAILURES_MAX - 1);
            signIn("/api/auth/login", email, Company.PASSWORD).then().statusCode(200);
        }
    }

    @Test
    void theLockEndsFifteenMinutesAfterTheFailures() {
        String email = company.member("USER").email();
        fail(email, FAILURES_MAX);
        signIn("/api/auth/login", email, Company.PASSWORD).then().statusCode(429);
        // Other tests count by their own accounts, so rows that grow old at once hurt none of them.
        company.execute("update login_attempts set failed_at = failed_at - interval '15 minutes'"
                + " where account_hash in (select account_hash from login_attempts"
                + " group by account_hash having count(*) >= 10)");
        signIn("/api/auth/login", email, Company.PASSWORD).then().statusCode(200);
    }

    @Test
    void guessesAtOnceAreCountedOneByOne() throws Exception {
        String email = company.member("USER").email();
        ExecutorService guessers = Executors.newFixedThreadPool(10);
        List<Integer> statuses = new ArrayList<>();
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                String guess = "Wrong-password-" + i;
                running.add(guessers.submit(
                        () -> signIn("/api/auth/login", email, guess).statusCode()));
            }
            for (Future<Integer> guess : running) {
                statuses.add(guess.get());
            }
        } finally {
            guessers.shutdownNow();
        }
        assertThat(statuses).filteredOn(status -> status == 401).hasSize(FAILURES_MAX);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(30 - FAILURES_MAX);
    }

    @Test
    void operatorsAreLockedToo() {
        String email = Company.operator(server.database(), "ADMIN");
        for (int i = 0; i < FAILURES_MAX; i++) {
            signIn("/api/admin/auth/login", email, "Wrong-password-1").then().statusCode(401);
        }
        signIn("/api/admin/auth/login", email, Company.PASSWORD).then().statusCode(429);
    }

    private void fail(String email, int times) {
        for (int i = 0; i < times; i++) {
            signIn("/api/auth/login", email, "Wrong-password-1").then().statusCode(401);
        }
    }

    private Response signIn(String path, String email, String password) {
        return Client.nobody(server)
                .request()
                .body(Map.of("email", email, "password", password))
                .post(path);
    }
}
