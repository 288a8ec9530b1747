package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Company.Member;
import io.freehold.testing.PasswordLink;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A forgotten password, from the request to the new one (spec: identity, Passwords). */
class ForgottenPasswordIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NEW = "Another-test-2";
    private static final int ASKED_MAX = 5;

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Member member = company.member("USER");

    @Test
    void theMailedLinkSetsANewPasswordOnce() {
        Client before = Client.of(server, member);
        forgot(member.email()).then().statusCode(202);
        String token = PasswordLink.in(letter(member.email(), "Choose a new password"));
        reset(token, NEW).then().statusCode(200);
        before.request().get("/api/auth/me").then().statusCode(401).body("code", equalTo("SESSION_CLOSED"));
        signIn(Company.PASSWORD).then().statusCode(401);
        signIn(NEW).then().statusCode(200);
        invalid(reset(token, "Another-test-3"));
        letter(member.email(), "Your password was changed");
    }

    @Test
    void anUnknownAddressIsAnsweredAlike() {
        Response known = forgot(member.email());
        Response unknown = forgot("nobody@" + company.slug() + ".test");
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(202);
        assertThat(unknown.asString()).isEqualTo(known.asString());
        // The letter to the known one comes after the other request, and there is no second one.
        letter(member.email(), "Choose a new password");
        assertThat(server.mail().received("nobody@" + company.slug() + ".test")).isEmpty();
    }

    @Test
    void askingTooOftenIs429ForKnownAndUnknownAlike() {
        for (String email : List.of(member.email(), "nobody@" + company.slug() + ".test")) {
            for (int i = 0; i < ASKED_MAX; i++) {
                forgot(email).then().statusCode(202);
            }
            forgot(email).then().statusCode(429).body("code", equalTo("RATE_LIMITED"));
        }
        // It says nothing about signing in.
        signIn(Company.PASSWORD).then().statusCode(200);
    }

    @Test
    void anOperatorsWayIsTheSameOnItsPlane() {
        String operator = Company.operator(server.database(), "SUPPORT");
        Client before = Client.operator(server, operator);
        Client.nobody(server)
                .request()
                .body(Map.of("email", operator))
                .post("/api/admin/auth/password/forgot")
                .then()
                .statusCode(202);
        String token = PasswordLink.in(letter(operator, "Choose a new password"));
        invalid(reset(token, NEW));
        Client.nobody(server)
                .request()
                .body(Map.of("token", token, "password", NEW))
                .post("/api/admin/auth/password/reset")
                .then()
                .statusCode(200);
        before.request().get("/api/admin/auth/verify").then().statusCode(401);
        Client.nobody(server)
                .request()
                .body(Map.of("email", operator, "password", NEW))
                .post("/api/admin/auth/login")
                .then()
                .statusCode(200);
        letter(operator, "Your password was changed");
    }

    private MimeMessage letter(String to, String subject) {
        await().atMost(PATIENCE).until(() -> find(to, subject).isPresent());
        return find(to, subject).orElseThrow();
    }

    private Optional<MimeMessage> find(String to, String subject) {
        return server.mail().received(to).stream()
                .filter(message -> subject.equals(subject(message)))
                .findFirst();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Response forgot(String email) {
        return Client.nobody(server).request().body(Map.of("email", email)).post("/api/auth/password/forgot");
    }

    private Response reset(String token, String password) {
        return Client.nobody(server)
                .request()
                .body(Map.of("token", token, "password", password))
                .post("/api/auth/password/reset");
    }

    private Response signIn(String password) {
        return Client.nobody(server)
                .request()
                .body(Map.of("email", member.email(), "password", password))
                .post("/api/auth/login");
    }

    private static void invalid(Response answer) {
        answer.then().statusCode(400).body("code", equalTo("LINK_INVALID"));
    }
}
