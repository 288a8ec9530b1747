package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a lead at the door, seen from its provider and from a member's desk. */
class IntakeIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private LeadDesk desk;
    private Intake intake;

    @BeforeEach
    void open() {
        desk = LeadDesk.of(company);
        intake = new Intake(server, desk.provider("website"));
    }

    @Test
    void aLeadIsKeptAndRoutedInTheSameRequest() {
        desk.commande("Soleil", 10, "75");
        Response answer = intake.send(Intake.lead("75"));
        answer.then().statusCode(201).body("status", equalTo("routed")).body("leadId", notNullValue());
        assertThat(answer.header("Location"))
                .isEqualTo(server.address()
                        .resolve("/api/leads/" + answer.path("leadId"))
                        .toString());
    }

    @Test
    void withoutAnOpenCommandeItWaits() {
        intake.send(Intake.lead("75")).then().statusCode(201).body("status", equalTo("no_open_orders"));
    }

    @Test
    void withoutConsentItGoesNowhere() {
        desk.commande("Soleil", 10, "75");
        Map<String, Object> silent = Intake.with(Intake.lead("75"), "consent", Map.of("url", "https://example.org"));
        intake.send(silent).then().statusCode(201).body("status", equalTo("no_consent"));
    }

    @Test
    void anUnknownProductWaitsForItsSetUp() {
        intake.send(Intake.with(Intake.lead("75"), "product", "pool"))
                .then()
                .statusCode(201)
                .body("status", equalTo("pending_config"));
    }

    @Test
    void aSecondLeadWithin30DaysIsADuplicate() {
        desk.commande("Soleil", 10, "75");
        Map<String, Object> lead = Intake.lead("75");
        intake.send(lead).then().body("status", equalTo("routed"));
        intake.send(Intake.with(lead, "email", "another-" + UUID.randomUUID() + "@example.org"))
                .then()
                .statusCode(201)
                .body("status", equalTo("duplicate"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "absent",
            value = {
                "phone, 12",
                "phone, absent",
                "email, nobody",
                "department, 99",
                "department, absent",
                "product, absent"
            })
    void aBadPayloadIsKeptAndAnsweredWithItsReasons(String field, String value) {
        Response answer = intake.send(Intake.with(Intake.lead("75"), field, value));
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.field", hasItem(field))
                .body("leadId", notNullValue());
        Client.of(server, company, "VIEWER")
                .request()
                .get("/api/leads/" + answer.path("leadId"))
                .then()
                .statusCode(200)
                .body("lead.status", equalTo("invalid"))
                .body("lead.reasons.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"phone\": 7, \"email\": [], \"firstName\": {}, \"consent\": 1, \"test\": \"x\"}",
                "{\"phone\": \"\\u0000\", \"lastName\": \"\\ud800\", \"unknown\": {\"deep\": [[[[1]]]]}}",
                "{}"
            })
    void whateverItsKindsItIsKept(String body) {
        intake.send(body).then().statusCode(400).body("leadId", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "\"lead\"", "{", "{\"phone\": 1, \"phone\": 2}"})
    void whatIsNoObjectIsNoLead(String body) {
        intake.send(body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("leadId", equalTo(null));
    }

    @Test
    void aTestLeadTouchesNoPlaceAndNoMail() {
        desk.commande("Soleil", 1, "75");
        Response trial = intake.send(Intake.with(Intake.lead("75"), "test", true));
        trial.then().statusCode(201).body("status", equalTo("routed"));
        Client member = Client.of(server, company, "VIEWER");
        member.request().get("/api/leads/" + trial.path("leadId")).then().body("lead.delivery", equalTo(null));
        member.request().get("/api/deliveries").then().body("pagination.total", equalTo(0));
        intake.send(Intake.lead("75")).then().body("status", equalTo("routed"));
    }

    @Test
    void anUnknownKeyIsNobody() {
        new Intake(server, "unknown")
                .send(Intake.lead("75"))
                .then()
                .statusCode(401)
                .body("code", equalTo("SOURCE_KEY_INVALID"));
        Client.nobody(server)
                .request()
                .body(Intake.lead("75"))
                .post("/api/public/leads")
                .then()
                .statusCode(401);
    }

    @Test
    void anExpiredKeyIsNobodyAndASecondOneOverlaps() {
        company.execute(
                "update provider_keys set expires_at = now() + interval '1 hour' where tenant_id = ?", company.id());
        intake.send(Intake.lead("75")).then().statusCode(201);
        company.execute("update provider_keys set expires_at = now() where tenant_id = ?", company.id());
        intake.send(Intake.lead("75")).then().statusCode(401);
    }

    @Test
    void theDailyCapOfAProviderHolds() {
        company.execute("update providers set daily_cap = 2 where tenant_id = ?", company.id());
        intake.send(Intake.lead("75")).then().statusCode(201);
        intake.send(Intake.lead("75")).then().statusCode(201);
        intake.send(Intake.with(Intake.lead("75"), "test", true)).then().statusCode(201);
        Response past = intake.send(Intake.lead("75"));
        past.then().statusCode(429).body("code", equalTo("RATE_LIMITED"));
        assertThat(Integer.parseInt(past.header("Retry-After"))).isBetween(1, 25 * 3600);
    }

    @Test
    void aSourceMayNotRead() {
        Client.nobody(server)
                .request()
                .header("X-Api-Key", intake.key())
                .get("/api/leads")
                .then()
                .statusCode(401);
    }
}
