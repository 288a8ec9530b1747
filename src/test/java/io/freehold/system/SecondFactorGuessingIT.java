package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Authenticator;
import io.freehold.testing.Authenticator.Enrolled;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Company.Member;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Codes cannot be guessed, nor used twice by many at once (spec: identity, Lockout and MFA). */
class SecondFactorGuessingIT {

    private static final int FAILURES_MAX = 10;
    private static final int AT_ONCE = 50;

    private final Server server = Server.shared();
    private final Member member = Company.on(server).member("USER");
    private final Enrolled enrolled = Authenticator.enrolled(Client.of(server, member), "/api/auth/mfa");

    @Test
    void ofFiftyUsesOfACodeAtOnceOneComesIn() throws Exception {
        assertThat(atOnce(enrolled.app().code(1)))
                .filteredOn(status -> status == 200)
                .hasSize(1);
    }

    @Test
    void ofFiftyUsesOfARecoveryCodeAtOnceOneComesIn() throws Exception {
        assertThat(atOnce(enrolled.recoveryCodes().get(0)))
                .filteredOn(status -> status == 200)
                .hasSize(1);
    }

    @Test
    void afterTenWrongCodesEvenTheRightOneIs429() {
        for (int i = 0; i < FAILURES_MAX; i++) {
            String wrong = i % 2 == 0 ? "00000" + i : "aaaaa-0000" + i;
            signIn(wrong).then().statusCode(401).body("code", equalTo("OTP_INVALID"));
        }
        signIn(enrolled.app().code(1)).then().statusCode(429).body("code", equalTo("RATE_LIMITED"));
    }

    @Test
    void thePasswordAloneForgivesNoWrongCode() {
        for (int i = 0; i < FAILURES_MAX; i++) {
            signIn("00000" + i).then().statusCode(401);
            if (i < FAILURES_MAX - 1) {
                Client.nobody(server)
                        .request()
                        .body(Map.of("email", member.email(), "password", Company.PASSWORD))
                        .post("/api/auth/login")
                        .then()
                        .statusCode(401)
                        .body("code", equalTo("MFA_REQUIRED"));
            }
        }
        signIn(enrolled.app().code(1)).then().statusCode(429);
    }

    private List<Integer> atOnce(String code) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CyclicBarrier start = new CyclicBarrier(AT_ONCE);
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                running.add(callers.submit(() -> {
                    start.await();
                    return signIn(code).statusCode();
                }));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> caller : running) {
                statuses.add(caller.get());
            }
            assertThat(statuses).allMatch(status -> status == 200 || status == 401 || status == 429);
            return statuses;
        } finally {
            callers.shutdownNow();
        }
    }

    private Response signIn(String otp) {
        return Client.nobody(server)
                .request()
                .body(Map.of("email", member.email(), "password", Company.PASSWORD, "otp", otp))
                .post("/api/auth/login");
    }
}
