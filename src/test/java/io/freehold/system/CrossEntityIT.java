package io.freehold.system;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A lead that its own company cannot sell is offered to the companies that may have it, and to no other. */
class CrossEntityIT {

    private static final String TERMS = "/api/settings/cross-entity";

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "MAIN", "OTHER", "THIRD");
    private final LeadDesk desk = LeadDesk.of(company);
    private final Intake intake = new Intake(server, desk.provider("website"));
    private final Client owner = Client.of(server, company, "OWNER");

    @Test
    void aLeadThatItsOwnCompanyCannotSellIsSoldByAnother() {
        commande("OTHER", "Ailleurs");
        commande("THIRD", "Nowhere");
        allow(pair("MAIN", "OTHER"));
        String lead = routed("75", "routed");
        delivery(lead)
                .then()
                .body("deliveries[0].entity", equalTo("OTHER"))
                .body("deliveries[0].crossEntity", equalTo(true))
                .body("deliveries[0].originEntity", equalTo("MAIN"));
        trace(lead)
                .then()
                .body("outcome", equalTo("routed"))
                .body("candidates", empty())
                .body("fallback.reason", nullValue())
                .body("fallback.candidates.client", contains("Ailleurs"))
                .body("fallback.candidates.entity", contains("OTHER"))
                .body("fallback.candidates.reason", contains("Chosen"));
    }

    @Test
    void itsOwnCompanyComesFirstWhateverTheOthersPriority() {
        UUID own = commande("MAIN", "Own");
        company.execute("update commandes set priority = 9, weekly_quota = 1 where id = ?", own);
        commande("OTHER", "Ailleurs");
        allow(pair("MAIN", "OTHER"));
        String first = routed("75", "routed");
        delivery(first)
                .then()
                .body("deliveries[0].entity", equalTo("MAIN"))
                .body("deliveries[0].crossEntity", equalTo(false));
        trace(first).then().body("fallback", nullValue());
        String second = routed("75", "routed");
        delivery(second).then().body("deliveries[0].entity", equalTo("OTHER"));
        trace(second)
                .then()
                .body("candidates.reason", contains("WeeklyQuotaReached"))
                .body("fallback.candidates.reason", contains("Chosen"));
    }

    @Test
    void withoutTermsNoLeadChangesItsCompany() {
        commande("OTHER", "Ailleurs");
        String lead = routed("75", "no_open_orders");
        trace(lead)
                .then()
                .body("fallback.reason", equalTo("CrossEntityNotAllowed"))
                .body("fallback.candidates", empty());
        allow(pair("OTHER", "MAIN"));
        routed("75", "no_open_orders");
        allow(Map.of("from", "MAIN", "to", "OTHER", "products", List.of("heatpump")));
        routed("75", "no_open_orders");
        replace(Map.of("enabled", false, "pairs", List.of(pair("MAIN", "OTHER"))))
                .then()
                .statusCode(200);
        routed("75", "no_open_orders");
    }

    @Test
    void aLockedProvidersLeadStays() {
        commande("OTHER", "Ailleurs");
        allow(pair("MAIN", "OTHER"));
        company.execute("update providers set entity_locked = true where tenant_id = ?", company.id());
        trace(routed("75", "no_open_orders")).then().body("fallback.reason", equalTo("EntityLocked"));
    }

    @Test
    void theOtherCompanysRulesHoldToo() {
        UUID full = commande("OTHER", "Full");
        company.execute("update commandes set cap_total = 0 where id = ?", full);
        UUID north = commande("OTHER", "North");
        company.execute("update commande_departements set departement = '59' where commande_id = ?", north);
        allow(pair("MAIN", "OTHER"));
        trace(routed("75", "no_open_orders"))
                .then()
                .body("fallback.candidates.reason", hasItem("TotalCapReached"))
                .body("fallback.candidates.reason", hasItem("DepartmentNotCovered"));
    }

    @Test
    void outsideTheFallbacksHoursItWaits() {
        commande("OTHER", "Ailleurs");
        UUID never = UUID.randomUUID();
        company.execute(
                "insert into calendars (tenant_id, id, name, zone, opening, holidays)"
                        + " values (?, ?, 'never', 'Europe/Paris', '', '')",
                company.id(),
                never);
        Map<String, Object> terms = new HashMap<>(Map.of("enabled", true, "pairs", List.of(pair("MAIN", "OTHER"))));
        terms.put("calendarId", never);
        replace(terms).then().statusCode(200).body("calendarId", equalTo(never.toString()));
        trace(routed("75", "no_open_orders")).then().body("fallback.candidates.reason", contains("CrossEntityClosed"));
    }

    @Test
    void aClientOfAnotherCompanyMeetsAContactOnceToo() {
        commande("OTHER", "Ailleurs");
        allow(pair("MAIN", "OTHER"));
        Map<String, Object> lead = Intake.lead("75");
        intake.send(lead).then().body("status", equalTo("routed"));
        Response again = intake.send(lead);
        again.then().body("status", equalTo("no_open_orders"));
        trace(again.path("leadId")).then().body("fallback.candidates.reason", contains("SameContactWithin30Days"));
    }

    @Test
    void leadsThatWaitAreTriedWhenTheTermsAllowIt() {
        commande("OTHER", "Ailleurs");
        String lead = routed("75", "no_open_orders");
        allow(pair("MAIN", "OTHER"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> owner.request().get("/api/leads/" + lead).then().body("lead.status", equalTo("routed")));
    }

    @Test
    void theTermsAreReadAndReplacedByVersion() {
        owner.request()
                .get(TERMS)
                .then()
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .body("enabled", equalTo(false))
                .body("pairs", empty());
        Map<String, Object> terms = Map.of("enabled", true, "pairs", List.of(pair("MAIN", "OTHER")));
        owner.request().body(terms).put(TERMS).then().statusCode(428);
        owner.request()
                .header("If-Match", "\"v0\"")
                .body(terms)
                .put(TERMS)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("pairs[0].from", equalTo("MAIN"))
                .body("pairs[0].products", empty());
        owner.request()
                .header("If-Match", "\"v0\"")
                .body(terms)
                .put(TERMS)
                .then()
                .statusCode(412);
        owner.request().get(TERMS).then().header("ETag", "\"v1\"").body("pairs.to", contains("OTHER"));
    }

    @Test
    void termsThatCannotBeAreRefusedByField() {
        replace(Map.of("enabled", true, "pairs", List.of(pair("MAIN", "MAIN"))))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("pairs[0].to"));
        replace(Map.of("enabled", true, "pairs", List.of(pair("MAIN", "OTHER"), pair("MAIN", "OTHER"))))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("pairs[1]"));
        replace(Map.of("enabled", true, "pairs", List.of(), "calendarId", UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("calendarId"));
        Map<String, Object> huge = Map.of("from", "MAIN", "to", "OTHER", "products", List.of("a".repeat(100_000)));
        replace(Map.of("enabled", true, "pairs", List.of(huge))).then().statusCode(400);
    }

    @Test
    void aCompanyThatWasNotGrantedCannotBeNamed() {
        Client narrow = Client.of(server, company.narrowed(company.member("ADMIN"), "MAIN", "OTHER"));
        narrow.request()
                .header("If-Match", "\"v0\"")
                .body(Map.of("enabled", true, "pairs", List.of(pair("MAIN", "THIRD"))))
                .put(TERMS)
                .then()
                .statusCode(403)
                .body("code", equalTo("ENTITY_OUT_OF_SCOPE"));
        allow(pair("MAIN", "THIRD"));
        narrow.request()
                .header("If-Match", "\"v1\"")
                .body(Map.of("enabled", false, "pairs", List.of()))
                .put(TERMS)
                .then()
                .statusCode(403);
    }

    private UUID commande(String entity, String client) {
        UUID id = desk.commande(client, 10, "75");
        company.execute("update commandes set entity = ? where id = ?", entity, id);
        company.execute(
                "update clients set entity = ? where id = (select client_id from commandes where id = ?)", entity, id);
        return id;
    }

    private static Map<String, Object> pair(String from, String to) {
        return Map.of("from", from, "to", to);
    }

    private void allow(Map<String, Object> pair) {
        replace(Map.of("enabled", true, "pairs", List.of(pair))).then().statusCode(200);
    }

    private Response replace(Map<String, Object> terms) {
        String etag = owner.request().get(TERMS).header("ETag");
        return owner.request().header("If-Match", etag).body(terms).put(TERMS);
    }

    private String routed(String departement, String status) {
        Response answer = intake.send(Intake.lead(departement));
        answer.then().statusCode(201).body("status", equalTo(status));
        return answer.path("leadId");
    }

    private Response trace(String lead) {
        return owner.request().get("/api/leads/" + lead + "/trace");
    }

    private Response delivery(String lead) {
        return owner.request().get("/api/deliveries?leadId=" + lead);
    }
}
