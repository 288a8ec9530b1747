package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.HeldRow;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leads that are tried again, followed and deleted. */
class LeadReplayIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client owner = Client.of(server, company, "OWNER");
    private LeadDesk desk;
    private String provider;
    private Intake intake;

    @BeforeEach
    void open() {
        desk = LeadDesk.of(company);
        Response made = owner.request().body(Map.of("name", "website")).post("/api/providers");
        provider = made.path("provider.id");
        intake = new Intake(server, made.path("key"));
    }

    @Test
    void aLeadIsReadAnewUnderACorrectedMappingAndRouted() {
        desk.commande("Soleil", 10, "75");
        String lead = mistyped();
        map(Map.of("phone", "tel"));
        replay(lead)
                .then()
                .statusCode(200)
                .body("lead.status", equalTo("routed"))
                .body("lead.reasons", hasSize(0));
        owner.request().get("/api/leads/" + lead).then().body("lead.delivery.status", equalTo("pending"));
        replay(lead).then().statusCode(409).body("code", equalTo("LEAD_NOT_REPLAYABLE"));
    }

    @Test
    void aReplayThatChangesNothingSaysSo() {
        String lead = mistyped();
        replay(lead)
                .then()
                .statusCode(200)
                .body("lead.status", equalTo("invalid"))
                .body("lead.reasons.field", hasItem("phone"));
    }

    @Test
    void aReplayRepeatedWithItsKeyIsOneReplay() {
        String lead = mistyped();
        map(Map.of("phone", "tel"));
        String once = UUID.randomUUID().toString();
        String first = replay(lead, once).asString();
        Response again = replay(lead, once);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first);
    }

    @Test
    void manyAreReplayedByAJob() {
        List<String> leads = List.of(mistyped(), mistyped(), mistyped());
        map(Map.of("phone", "tel"));
        Response begun = owner.request()
                .body(Map.of("status", "invalid", "provider", provider))
                .post("/api/leads/replay");
        begun.then().statusCode(202).body("replay.status", equalTo("queued"));
        String path = "/api/leads/replays/" + begun.path("replay.id");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> owner.request()
                        .get(path)
                        .then()
                        .body("replay.status", equalTo("done"))
                        .body("replay.tried", equalTo(3))
                        .body("replay.moved", equalTo(3)));
        leads.forEach(lead ->
                owner.request().get("/api/leads/" + lead).then().body("lead.status", equalTo("no_open_orders")));
        owner.request()
                .body(Map.of("status", "delivered"))
                .post("/api/leads/replay")
                .then()
                .statusCode(400);
    }

    @Test
    void aProductThatIsSetUpWakesItsLeads() {
        String lead =
                intake.send(Intake.with(Intake.lead("75"), "product", "pool")).path("leadId");
        owner.request()
                .body(Map.of("code", "pool", "name", "Pools"))
                .post("/api/products")
                .then()
                .statusCode(201);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> owner.request()
                        .get("/api/leads/" + lead)
                        .then()
                        .body("lead.status", equalTo("no_open_orders")));
    }

    @Test
    void aTimelineTellsTheWholeCourse() {
        desk.commande("Soleil", 10, "75");
        String lead = mistyped();
        map(Map.of("phone", "tel"));
        replay(lead);
        owner.request()
                .get("/api/leads/" + lead + "/timeline")
                .then()
                .statusCode(200)
                .body("timeline.kind", hasItems("received", "lead.replayed", "routing.routed", "delivery.created"))
                .body("timeline[0].kind", equalTo("received"))
                .body("timeline.find { it.kind == 'lead.replayed' }.detail", equalTo("status: invalid → new"));
    }

    @Test
    void aDeletedLeadLeavesNothingOfThePerson() {
        String lead = intake.send(Intake.lead("75")).path("leadId");
        String etag = owner.request().get("/api/leads/" + lead).header("ETag");
        Client user = Client.of(server, company, "USER");
        user.request()
                .header("If-Match", etag)
                .delete("/api/leads/" + lead)
                .then()
                .statusCode(403);
        owner.request()
                .header("If-Match", "\"v99\"")
                .delete("/api/leads/" + lead)
                .then()
                .statusCode(412);
        owner.request()
                .header("If-Match", etag)
                .delete("/api/leads/" + lead)
                .then()
                .statusCode(200);
        owner.request().get("/api/leads/" + lead).then().statusCode(404);
        owner.request()
                .header("If-Match", etag)
                .delete("/api/leads/" + lead)
                .then()
                .statusCode(404);
        owner.request().get("/api/audit-logs?action=lead.deleted").then().body("auditLogs.objectId", hasItem(lead));
    }

    @Test
    void aLeadThatAClientHasIsNotDeleted() {
        desk.commande("Soleil", 10, "75");
        String lead = intake.send(Intake.lead("75")).path("leadId");
        company.execute(
                "update deliveries set status = 'sent', outcome = 'accepted', sent_at = now() where tenant_id = ?",
                company.id());
        delete(lead).then().statusCode(409).body("code", equalTo("LEAD_DELIVERED"));
    }

    @Test
    void aLeadWhoseDeliveryHasNotLeftGoesWithItAndGivesItsPlaceBack() {
        desk.commande("Soleil", 1, "75");
        String first = intake.send(Intake.lead("75")).path("leadId");
        String delivery = owner.request().get("/api/leads/" + first).path("lead.delivery.id");
        String second = intake.send(Intake.lead("75")).path("leadId");
        owner.request().get("/api/leads/" + second).then().body("lead.status", equalTo("no_open_orders"));
        delete(first).then().statusCode(200);
        owner.request().get("/api/deliveries/" + delivery).then().statusCode(404);
        owner.request()
                .get("/api/audit-logs?action=delivery.withdrawn")
                .then()
                .body("auditLogs.objectId", hasItem(delivery));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        owner.request().get("/api/leads/" + second).then().body("lead.status", equalTo("routed")));
    }

    @Test
    void aDeliveryThatSomebodyMovesAtThisMomentKeepsItsLeadAndNobodyWaits() throws SQLException {
        desk.commande("Soleil", 10, "75");
        String lead = intake.send(Intake.lead("75")).path("leadId");
        String deliveries = "select 1 from deliveries where tenant_id = ? for update";
        try (HeldRow held = HeldRow.of(server.database(), deliveries, company.id())) {
            assertThat(held).isNotNull();
            delete(lead).then().statusCode(409).body("code", equalTo("LEAD_DELIVERED"));
        }
        delete(lead).then().statusCode(200);
    }

    private Response delete(String lead) {
        String etag = owner.request().get("/api/leads/" + lead).header("ETag");
        return owner.request().header("If-Match", etag).delete("/api/leads/" + lead);
    }

    private String mistyped() {
        Map<String, Object> lead = Intake.lead("75");
        lead.put("tel", lead.remove("phone"));
        Response answer = intake.send(lead);
        answer.then().statusCode(400);
        return answer.path("leadId");
    }

    private void map(Map<String, Object> mapping) {
        String etag = owner.request().get("/api/providers/" + provider).header("ETag");
        owner.request()
                .header("If-Match", etag)
                .body(Map.of("mapping", mapping))
                .patch("/api/providers/" + provider)
                .then()
                .statusCode(200)
                .body("provider.mapping.phone", equalTo("tel"));
    }

    private Response replay(String lead) {
        return owner.request().post("/api/leads/" + lead + "/replay");
    }

    private Response replay(String lead, String key) {
        return owner.request().header("Idempotency-Key", key).post("/api/leads/" + lead + "/replay");
    }
}
