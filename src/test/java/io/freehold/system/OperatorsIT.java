package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.tenancy.SignedLinks;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.freehold.testing.Settings;
import io.restassured.response.Response;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Operators who manage operators, from outside. */
class OperatorsIT {

    private static final String PATH = "/api/platform/operators";

    private final Server server = Server.shared();
    private final String admin = Company.operator(server.database(), "SUPER_ADMIN");
    private final Client manager = Client.operator(server, admin);
    private final String email = "new-" + UUID.randomUUID() + "@freehold.test";

    @Test
    void aNewOperatorIsWelcomedWithALinkThatNamesItsRow() throws Exception {
        make(Map.of("department", "Customer care"))
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("operator.email", equalTo(email))
                .body("operator.name", equalTo("Ada"))
                .body("operator.role", equalTo("SUPPORT"))
                .body("operator.department", equalTo("Customer care"))
                .body("operator.mfaEnabled", equalTo(false))
                .body("operator.lastLoginAt", nullValue())
                .body("operator.disabledAt", nullValue())
                .body("operator.version", equalTo(0));
        String text = welcome();
        assertThat(text).contains("Hello Ada,", admin + " made you an operator", "as SUPPORT");
        Optional<SignedLinks.Target> target =
                new SignedLinks(Settings.LINK_SECRET).read("operator-password", token(text));
        assertThat(target).get().extracting(SignedLinks.Target::tenant).isEqualTo(Optional.empty());
    }

    @Test
    void theWelcomesLinkSetsAPasswordOnce() throws Exception {
        make(Map.of()).then().statusCode(201);
        String token = token(welcome());
        reset(token).then().statusCode(200);
        signIn(email).then().statusCode(200).body("user.role", equalTo("SUPPORT"));
        reset(token).then().statusCode(400).body("code", equalTo("LINK_INVALID"));
    }

    @Test
    void untilAPasswordIsChosenNobodyComesIn() {
        make(Map.of()).then().statusCode(201);
        signIn(email).then().statusCode(401).body("code", equalTo("INVALID_CREDENTIALS"));
    }

    @Test
    void anAddressIsTakenWhateverItsCase() {
        make(Map.of()).then().statusCode(201);
        make(Map.of("email", email.toUpperCase(java.util.Locale.ROOT)))
                .then()
                .statusCode(409)
                .body("code", equalTo("EMAIL_TAKEN"))
                .body("errors[0].field", equalTo("email"));
    }

    @Test
    void operatorsAreListedAndRead() {
        String id = make(Map.of()).path("operator.id");
        manager.request()
                .get(PATH + "?limit=500")
                .then()
                .statusCode(200)
                .body("operators.id", hasItem(id))
                .body("pagination.limit", equalTo(500));
        manager.request()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v0\""))
                .body("operator.id", equalTo(id))
                .body("operator", not(hasItem("passwordHash")));
        manager.request().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void anEditNamesTheVersionItStartsFrom() {
        String id = make(Map.of()).path("operator.id");
        manager.request()
                .body(Map.of("name", "Eve"))
                .patch(PATH + "/" + id)
                .then()
                .statusCode(428);
        edit(id, 0, Map.of("name", "Eve", "role", "FINANCE", "department", "Books"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("operator.name", equalTo("Eve"))
                .body("operator.role", equalTo("FINANCE"))
                .body("operator.department", equalTo("Books"));
        edit(id, 0, Map.of("name", "Eva")).then().statusCode(412);
        edit(id, 1, Map.of("department", ""))
                .then()
                .statusCode(200)
                .body("operator.name", equalTo("Eve"))
                .body("operator.department", nullValue());
        edit(UUID.randomUUID().toString(), 0, Map.of("name", "Nobody")).then().statusCode(404);
    }

    @Test
    void whoIsDisabledIsOutAtOnceAndComesInAgainOnlyAnew() {
        String colleague = Company.operator(server.database(), "SUPPORT");
        Client session = Client.operator(server, colleague);
        String id = session.request().get("/api/admin/auth/verify").path("user.id");
        edit(id, 0, Map.of("disabled", true)).then().statusCode(200).body("operator.disabledAt", notNullValue());
        session.request().get("/api/admin/auth/verify").then().statusCode(401);
        signIn(colleague).then().statusCode(401);
        edit(id, 1, Map.of("disabled", false)).then().statusCode(200).body("operator.disabledAt", nullValue());
        session.request().get("/api/admin/auth/verify").then().statusCode(401);
        signIn(colleague).then().statusCode(200);
    }

    @Test
    void anotherRoleHoldsFromTheNextRequestOn() {
        String colleague = Company.operator(server.database(), "SUPER_ADMIN");
        Client session = Client.operator(server, colleague);
        String id = session.request().get("/api/admin/auth/verify").path("user.id");
        session.request().get(PATH).then().statusCode(200);
        edit(id, 0, Map.of("role", "MARKETING")).then().statusCode(200);
        session.request().get(PATH).then().statusCode(403);
    }

    @Test
    void whoMayNotManageOperatorsDoesNot() {
        Client colleague = Client.operator(server, Company.operator(server.database(), "ADMIN"));
        colleague.request().get(PATH).then().statusCode(403);
        colleague.request().body(body(Map.of())).post(PATH).then().statusCode(403);
        Client member = Client.of(server, Company.on(server), "OWNER");
        member.request().get(PATH).then().statusCode(401);
        Client.nobody(server).request().get(PATH).then().statusCode(401);
    }

    @Test
    void whatIsNoOperatorIsRefused() {
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("email", "nowhere"),
                Map.of("email", "a@b.test\r\nBcc: c@d.test"),
                Map.of("name", " "),
                Map.of("role", "KING"),
                Map.of("role", 1),
                Map.of("department", "x".repeat(101)),
                Map.of("password", "Freehold-test-1"))) {
            make(wrong).then().statusCode(400);
        }
        String id = make(Map.of()).path("operator.id");
        edit(id, 0, Map.of("email", "other@freehold.test")).then().statusCode(400);
        edit(id, 0, Map.of("name", "")).then().statusCode(400);
    }

    private String welcome() throws Exception {
        await().atMost(Duration.ofSeconds(120))
                .until(() -> !server.mail().received(email).isEmpty());
        MimeMultipart forms =
                (MimeMultipart) server.mail().received(email).get(0).getContent();
        return forms.getBodyPart(0).getContent().toString();
    }

    private String token(String text) {
        return text.replaceAll("(?s).*" + server.address() + "#/operator/reset/([A-Za-z0-9_-]+).*", "$1");
    }

    private Response reset(String token) {
        return Client.nobody(server)
                .request()
                .body(Map.of("token", token, "password", Company.PASSWORD))
                .post("/api/admin/auth/password/reset");
    }

    private Response make(Map<String, Object> more) {
        return manager.request().body(body(more)).post(PATH);
    }

    private Map<String, Object> body(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("email", email, "name", "Ada", "role", "SUPPORT"));
        body.putAll(more);
        return body;
    }

    private Response edit(String id, int version, Map<String, Object> edit) {
        return manager.request()
                .header("If-Match", "\"v" + version + "\"")
                .body(edit)
                .patch(PATH + "/" + id);
    }

    private Response signIn(String address) {
        return Client.nobody(server)
                .request()
                .body(Map.of("email", address, "password", Company.PASSWORD))
                .post("/api/admin/auth/login");
    }
}
