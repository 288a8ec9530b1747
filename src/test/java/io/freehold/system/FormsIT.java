package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms on landing pages: public keys, origins, visits, and the consent that a page proves. */
class FormsIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client owner = Client.of(server, company, "OWNER");
    private final String page = "https://www." + company.slug() + ".test";
    private String provider;
    private String form;
    private String key;

    @BeforeEach
    void open() {
        LeadDesk.of(company);
        Response made = owner.request().body(Map.of("name", "website")).post("/api/providers");
        provider = made.path("provider.id");
        Response answer = owner.request().body(wanted("Devis", page)).post("/api/settings/forms");
        answer.then().statusCode(201).body("form.entity", equalTo("MAIN")).body("form.key", startsWith("ff_"));
        form = answer.path("form.id");
        key = answer.path("form.key");
    }

    @Test
    void aPageSendsLeadsByItsFormsPublicKey() {
        Response answer = send(page, key, lead());
        answer.then().statusCode(201).body("status", equalTo("no_open_orders"));
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(page);
        assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
        owner.request()
                .get("/api/leads/" + answer.path("leadId"))
                .then()
                .body("lead.provider", equalTo("website"))
                .body("lead.product", equalTo(LeadDesk.PRODUCT));
    }

    @Test
    void theKeyMayStandInTheBody() {
        Map<String, Object> lead = lead();
        lead.put("formKey", key);
        Client.nobody(server)
                .request()
                .header("Origin", page)
                .body(lead)
                .post("/api/public/leads")
                .then()
                .statusCode(201)
                .body("status", equalTo("no_open_orders"));
    }

    @Test
    void anotherOriginOrNoneIsRefused() {
        send("https://evil.test", key, lead()).then().statusCode(403).body("code", equalTo("ORIGIN_NOT_ALLOWED"));
        assertThat(send("https://evil.test", key, lead()).header("Access-Control-Allow-Origin"))
                .isNull();
        Client.nobody(server)
                .request()
                .header("X-Form-Key", key)
                .body(lead())
                .post("/api/public/leads")
                .then()
                .statusCode(403);
        send(page, key.substring(0, 45) + (key.endsWith("A") ? "B" : "A"), lead())
                .then()
                .statusCode(401);
        send(page, "x".repeat(5_000), lead()).then().statusCode(401);
    }

    @Test
    void aPreflightIsAnsweredForOriginsOfFormsAndNoOthers() {
        Response allowed = preflight(page, "/api/public/leads");
        assertThat(allowed.statusCode()).isEqualTo(204);
        assertThat(allowed.header("Access-Control-Allow-Origin")).isEqualTo(page);
        assertThat(allowed.header("Access-Control-Allow-Headers")).contains("X-Form-Key");
        assertThat(preflight(page + ".evil.test", "/api/public/leads").statusCode())
                .isEqualTo(403);
        assertThat(preflight(page, "/api/leads").statusCode()).isEqualTo(403);
    }

    @Test
    void aFormThatIsInactiveOrDeletedTakesNothing() {
        String etag = owner.request().get("/api/settings/forms/" + form).header("ETag");
        Response off = owner.request()
                .header("If-Match", etag)
                .body(Map.of("active", false))
                .patch("/api/settings/forms/" + form);
        off.then().statusCode(200).body("form.key", equalTo(key));
        send(page, key, lead()).then().statusCode(401);
        owner.request()
                .header("If-Match", etag)
                .delete("/api/settings/forms/" + form)
                .then()
                .statusCode(412);
        owner.request()
                .header("If-Match", off.header("ETag"))
                .delete("/api/settings/forms/" + form)
                .then()
                .statusCode(200);
        send(page, key, lead()).then().statusCode(401);
        owner.request().get("/api/settings/forms/" + form).then().statusCode(404);
    }

    @Test
    void theFormsTextAndTheVisitorsAddressMakeTheConsent() {
        Map<String, Object> ticked = lead();
        ticked.put("consent", Map.of("at", Instant.now().toString()));
        send(page, key, ticked).then().statusCode(201).body("status", equalTo("no_open_orders"));
        Map<String, Object> silent = lead();
        silent.remove("consent");
        send(page, key, silent).then().statusCode(201).body("status", equalTo("no_consent"));
    }

    @Test
    void aLeadNamesTheVisitThatItCameOf() {
        String session = visit(Map.of("X-Form-Key", key, "Origin", page));
        Map<String, Object> lead = lead();
        lead.put("sessionId", session);
        String kept = send(page, key, lead).path("leadId");
        owner.request().get("/api/leads/" + kept).then().body("lead.reasons", equalTo(List.of()));
        owner.request()
                .get("/api/leads/" + kept + "/timeline")
                .then()
                .body("timeline[0].detail", equalTo("form Devis, from " + page + "/devis, campaign spring"));
    }

    @Test
    void aForeignVisitIsIgnoredAndTheLeadKept() {
        Company others = Company.on(server);
        LeadDesk.of(others);
        Client stranger = Client.of(server, others, "OWNER");
        String theirs = stranger.request()
                .body(Map.of("name", "theirs"))
                .post("/api/providers")
                .path("key");
        String foreign = visit(Map.of("X-Api-Key", theirs));
        String rival = owner.request()
                .body(Map.of("name", "rival"))
                .post("/api/providers")
                .path("key");
        String anotherSources = visit(Map.of("X-Api-Key", rival));
        for (String session : List.of(foreign, anotherSources, UUID.randomUUID().toString(), "nonsense")) {
            Map<String, Object> lead = lead();
            lead.put("sessionId", session);
            Response answer = send(page, key, lead);
            answer.then().statusCode(201).body("status", equalTo("no_open_orders"));
            owner.request()
                    .get("/api/leads/" + answer.path("leadId"))
                    .then()
                    .body("lead.reasons.field", hasItem("sessionId"));
        }
    }

    @Test
    void aFormThatCannotBeIsRefused() {
        for (Map<String, Object> bad : List.of(
                changed("origins", List.of()),
                changed("origins", List.of("*")),
                changed("product", "pool"),
                changed("provider", UUID.randomUUID().toString()),
                changed("consentText", ""))) {
            owner.request().body(bad).post("/api/settings/forms").then().statusCode(400);
        }
        owner.request()
                .body(wanted("Devis", page))
                .post("/api/settings/forms")
                .then()
                .statusCode(409)
                .body("code", equalTo("FORM_NAME_TAKEN"));
        owner.request().get("/api/settings/forms").then().body("pagination.total", equalTo(1));
    }

    private String visit(Map<String, String> headers) {
        Response answer = Client.nobody(server)
                .request()
                .headers(headers)
                .body(Map.of("landingUrl", page + "/devis", "utm", Map.of("campaign", "spring")))
                .post("/api/public/track/session");
        answer.then().statusCode(201);
        return answer.path("sessionId");
    }

    private Response send(String origin, String formKey, Object lead) {
        return Client.nobody(server)
                .request()
                .header("Origin", origin)
                .header("X-Form-Key", formKey)
                .body(lead)
                .post("/api/public/leads");
    }

    private Response preflight(String origin, String path) {
        return Client.nobody(server)
                .request()
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .options(path);
    }

    private static Map<String, Object> lead() {
        Map<String, Object> lead = Intake.lead("75");
        lead.remove("product");
        return lead;
    }

    private Map<String, Object> changed(String field, Object value) {
        Map<String, Object> form = new HashMap<>(wanted("Other", page));
        form.put(field, value);
        return form;
    }

    private Map<String, Object> wanted(String name, String origin) {
        return Map.of(
                "name",
                name,
                "provider",
                provider,
                "product",
                LeadDesk.PRODUCT,
                "origins",
                List.of(origin),
                "consentVersion",
                "2026-02",
                "consentText",
                "I agree to be called.");
    }
}
