package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.freehold.testing.Authenticator;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Who was invited comes in by the mailed link, and nobody else does. */
class RegisterIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client owner = Client.of(server, company, "OWNER");

    @Test
    void aNewPersonChoosesAPasswordAndIsIn() {
        Invited invited = invited(address(), "ADMIN");
        invited.look()
                .then()
                .statusCode(200)
                .body("email", equalTo(invited.email()))
                .body("tenant.slug", equalTo(company.slug()))
                .body("role", equalTo("ADMIN"))
                .body("hasAccount", equalTo(false));
        Response answer = invited.register(Invited.PASSWORD, Map.of("name", "Ada Byron"));
        answer.then()
                .statusCode(201)
                .body("user.email", equalTo(invited.email()))
                .body("user.name", equalTo("Ada Byron"))
                .body("user.role", equalTo("ADMIN"))
                .body("tenant.slug", equalTo(company.slug()));
        assertThat(answer.cookie("tenantRefreshToken")).isNotBlank();
        Client.with(server, answer.path("accessToken"))
                .request()
                .cookie("tenant_sig", answer.cookie("tenant_sig"))
                .get("/api/auth/me")
                .then()
                .statusCode(200)
                .body("entities", equalTo(List.of("MAIN")));
        signIn(invited.email(), Invited.PASSWORD).then().statusCode(200);
        owner.request()
                .get("/api/auth/users/invitations/" + invited.id())
                .then()
                .body("invitation.status", equalTo("ACCEPTED"));
    }

    @Test
    void theMailedLinkIsTheOneThatOpens() throws Exception {
        Invited invited = invited(address(), "USER");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(mailed(invited.email())).isNotEmpty());
        assertThat(mailed(invited.email()).get(0)).isEqualTo(invited.token());
        invited.withToken(mailed(invited.email()).get(0))
                .register(Invited.PASSWORD)
                .then()
                .statusCode(201);
    }

    @Test
    void theLinkIsGoodForOneUse() {
        Invited invited = invited(address(), "USER");
        invited.register(Invited.PASSWORD).then().statusCode(201);
        invited.look().then().statusCode(400).body("code", equalTo("LINK_INVALID"));
        invited.register(Invited.PASSWORD).then().statusCode(400).body("code", equalTo("LINK_INVALID"));
        invited.register("Another-pass-9").then().statusCode(400);
        signIn(invited.email(), "Another-pass-9").then().statusCode(401);
    }

    @Test
    void ofManyAtOnceOneComesIn() throws Exception {
        Invited invited = invited(address(), "USER");
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        List<Integer> statuses = new ArrayList<>();
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                running.add(
                        crowd.submit(() -> invited.register(Invited.PASSWORD).statusCode()));
            }
            for (Future<Integer> one : running) {
                statuses.add(one.get());
            }
        } finally {
            crowd.shutdownNow();
        }
        assertThat(statuses).containsOnlyOnce(201).isSubsetOf(201, 400, 409);
    }

    @Test
    void aKnownPersonShowsThePasswordItHas() {
        Company.Member known = Company.on(server).member("USER");
        Invited invited = invited(known.email(), "VIEWER");
        invited.look().then().statusCode(200).body("hasAccount", equalTo(true));
        invited.register(Invited.PASSWORD).then().statusCode(401).body("code", equalTo("INVALID_CREDENTIALS"));
        invited.register(Company.PASSWORD, Map.of("name", "Somebody Else"))
                .then()
                .statusCode(201)
                .body("user.id", equalTo(known.identity().toString()))
                .body(
                        "memberships.slug",
                        hasItems(company.slug(), known.company().slug()));
        signIn(known.email(), Company.PASSWORD)
                .then()
                .statusCode(200)
                .body("user.name", equalTo("user of " + known.company().slug()));
        signIn(known.email(), Invited.PASSWORD).then().statusCode(401);
    }

    @Test
    void aKnownPersonShowsItsSecondFactorToo() {
        Company.Member known = Company.on(server).member("USER");
        Authenticator.Enrolled enrolled = Authenticator.enrolled(Client.of(server, known), "/api/auth/mfa");
        Invited invited = invited(known.email(), "VIEWER");
        invited.register(Company.PASSWORD).then().statusCode(401).body("code", equalTo("MFA_REQUIRED"));
        String code = enrolled.app().code(1);
        String wrong = code.equals("000000") ? "000001" : "000000";
        invited.register(Company.PASSWORD, Map.of("otp", wrong))
                .then()
                .statusCode(401)
                .body("code", equalTo("OTP_INVALID"));
        invited.register(Company.PASSWORD, Map.of("otp", code)).then().statusCode(201);
        owner.request().get("/api/auth/users/" + known.identity()).then().body("user.mfaEnabled", equalTo(true));
    }

    @Test
    void guessesOfAKnownPersonsPasswordAreCounted() {
        Company.Member known = Company.on(server).member("USER");
        Invited invited = invited(known.email(), "VIEWER");
        for (int i = 0; i < 10; i++) {
            invited.register("Wrong-password-" + i).then().statusCode(401);
        }
        invited.register(Company.PASSWORD).then().statusCode(429);
        signIn(known.email(), Company.PASSWORD).then().statusCode(429);
    }

    @Test
    void aWeakPasswordIsRefusedByWhatItLacks() {
        Invited invited = invited(address(), "USER");
        invited.register("short")
                .then()
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body(
                        "errors.message",
                        containsInAnyOrder(
                                "must have at least 8 characters",
                                "must have an upper case letter",
                                "must have a digit",
                                "must have a special character"));
        invited.register(Invited.PASSWORD).then().statusCode(201);
    }

    @Test
    void aTokenThatWasTamperedWithIsWorthNothing() {
        Invited invited = invited(address(), "USER");
        Company other = Company.on(server);
        UUID id = UUID.fromString(invited.id());
        List<String> forged = new ArrayList<>(List.of(
                Invited.token("password-reset", company.id(), id),
                Invited.token("operator-password", company.id(), id),
                Invited.token("invitation", other.id(), id),
                Invited.token("invitation", company.id(), UUID.randomUUID()),
                Invited.token("invitation", UUID.randomUUID(), id),
                "",
                "….",
                invited.token() + "A",
                invited.token().substring(1),
                owner.token().substring(0, 200)));
        for (int at = 0; at < invited.token().length() - 1; at += 7) {
            char changed = invited.token().charAt(at) == 'A' ? 'B' : 'A';
            forged.add(
                    invited.token().substring(0, at) + changed + invited.token().substring(at + 1));
        }
        for (String token : forged) {
            Invited forgery = invited.withToken(token);
            forgery.look().then().statusCode(400);
            forgery.register(Invited.PASSWORD).then().statusCode(400);
        }
        invited.look().then().statusCode(200);
    }

    @Test
    void theLinkOfATenantOpensThatTenantAlone() {
        Invited invited = invited(address(), "OWNER");
        Client newcomer = Client.with(server, invited.register(Invited.PASSWORD).path("accessToken"));
        Company other = Company.on(server);
        newcomer.request()
                .body(Map.of("tenantId", other.id().toString()))
                .post("/api/tenant/switch")
                .then()
                .statusCode(403);
        newcomer.request().get("/api/auth/users/invitations").then().statusCode(200);
    }

    @Test
    void aDisabledPersonDoesNotComeBackByInvitation() {
        Company.Member known = Company.on(server).member("USER");
        company.execute("update identities set disabled_at = now() where id = ?", known.identity());
        Invited invited = invited(known.email(), "VIEWER");
        invited.register(Company.PASSWORD).then().statusCode(401).body("code", equalTo("INVALID_CREDENTIALS"));
    }

    private Invited invited(String email, String role) {
        return Invited.by(owner, server, company, email, role);
    }

    /** Tokens of the links that the address was sent. */
    private List<String> mailed(String address) throws Exception {
        List<String> tokens = new ArrayList<>();
        for (MimeMessage message : server.mail().received(address)) {
            MimeMultipart forms = (MimeMultipart) message.getContent();
            String text = forms.getBodyPart(0).getContent().toString();
            tokens.add(text.replaceAll("(?s).*#/invitation/([A-Za-z0-9_-]+).*", "$1"));
        }
        return tokens;
    }

    private String address() {
        return "new-" + UUID.randomUUID() + "@" + company.slug() + ".test";
    }

    private Response signIn(String email, String password) {
        return Client.nobody(server)
                .request()
                .body(Map.of("email", email, "password", password))
                .post("/api/auth/login");
    }
}
