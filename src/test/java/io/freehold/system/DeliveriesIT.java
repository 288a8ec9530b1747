package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deliveries at a member's desk: sent, sent again, rejected, accepted, removed, counted, downloaded. */
class DeliveriesIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client admin = Client.of(server, company, "ADMIN");
    private LeadDesk desk;
    private Intake intake;

    @BeforeEach
    void open() {
        desk = LeadDesk.of(company);
        intake = new Intake(server, desk.provider("website"));
        desk.commande("Soleil", 100, "75");
    }

    @Test
    void aSentDeliveryIsRejectedAcceptedAgainAndRemoved() {
        String delivery = sent();
        act(delivery, "reject", Map.of("reason", "wrong number"))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("delivery.status", equalTo("sent"))
                .body("delivery.outcome", equalTo("rejected"))
                .body("delivery.reason", equalTo("wrong number"));
        lead(delivery).then().body("lead.status", equalTo("returned"));
        invariant(act(delivery, "reject", Map.of("reason", "again")));
        invariant(act(delivery, "remove", Map.of("reason", "again")));
        invariant(admin.request().post("/api/deliveries/" + delivery + "/resend"));

        admin.request()
                .post("/api/deliveries/" + delivery + "/accept")
                .then()
                .statusCode(200)
                .body("delivery.outcome", equalTo("accepted"))
                .body("delivery.reason", nullValue());
        lead(delivery).then().body("lead.status", equalTo("delivered"));
        invariant(admin.request().post("/api/deliveries/" + delivery + "/accept"));

        act(delivery, "remove", Map.of("reason", "sent twice"))
                .then()
                .statusCode(200)
                .body("delivery.outcome", equalTo("removed"));
        invariant(admin.request().post("/api/deliveries/" + delivery + "/accept"));
        admin.request()
                .get("/api/audit-logs?objectId=" + delivery)
                .then()
                .body("auditLogs.action", hasItem("delivery.reject"))
                .body("auditLogs.action", hasItem("delivery.accept"))
                .body("auditLogs.action", hasItem("delivery.remove"));
    }

    @Test
    void whatIsNotSentIsNeitherRejectedNorRemoved() {
        String delivery = pending();
        invariant(act(delivery, "reject", Map.of("reason", "early")));
        invariant(act(delivery, "remove", Map.of("reason", "early")));
        invariant(admin.request().post("/api/deliveries/" + delivery + "/accept"));
    }

    @Test
    void ofTwoWhoRejectAtOnceOneIsRefused() {
        String delivery = sent();
        List<Integer> statuses = IntStream.range(0, 2)
                .parallel()
                .mapToObj(i -> act(delivery, "reject", Map.of("reason", "at once " + i)).statusCode())
                .toList();
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void aSecondMailOfADeliveryIsAnotherMail() throws Exception {
        String delivery = sent();
        admin.request()
                .post("/api/deliveries/" + delivery + "/resend")
                .then()
                .statusCode(202)
                .body("delivery.status", equalTo("sent"))
                .body("delivery.attempts", equalTo(2));
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(server.mail().received(desk.mailbox("Soleil"))).hasSize(2));
        List<String> ids = new ArrayList<>();
        for (var mail : server.mail().received(desk.mailbox("Soleil"))) {
            ids.add(mail.getMessageID().replaceAll("^<|@.*$", ""));
        }
        assertThat(ids).containsExactlyInAnyOrder("delivery-" + delivery, "delivery-" + delivery + ".1");
        lead(delivery).then().body("lead.status", equalTo("delivered"));
    }

    @Test
    void aReasonIsNeeded() {
        String delivery = sent();
        for (Object reason : new Object[] {"", " ", "x".repeat(501)}) {
            act(delivery, "reject", Map.of("reason", reason))
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("reason"));
        }
        act(delivery, "remove", Map.of()).then().statusCode(400);
    }

    @Test
    void whoMayOnlySendDecidesNothing() {
        String delivery = sent();
        Client user = Client.of(server, company, "USER");
        for (String act : List.of("reject", "remove")) {
            user.request()
                    .body(Map.of("reason", "mine"))
                    .post("/api/deliveries/" + delivery + "/" + act)
                    .then()
                    .statusCode(403);
        }
        user.request().post("/api/deliveries/" + delivery + "/accept").then().statusCode(403);
        bulk(user, "reject", "mine", List.of(delivery)).then().statusCode(403);
        Client viewer = Client.of(server, company, "VIEWER");
        viewer.request().post("/api/deliveries/" + delivery + "/resend").then().statusCode(403);
        viewer.request().get("/api/deliveries/stats").then().statusCode(200);
    }

    @Test
    void anotherTenantsDeliveryIsNotThere() {
        String delivery = sent();
        Client stranger = Client.of(server, Company.on(server), "OWNER");
        stranger.request()
                .body(Map.of("reason", "theirs"))
                .post("/api/deliveries/" + delivery + "/reject")
                .then()
                .statusCode(404);
        bulk(stranger, "reject", "theirs", List.of(delivery))
                .then()
                .statusCode(200)
                .body("done", equalTo(0))
                .body("results[0].code", equalTo("NOT_FOUND"));
        stranger.request()
                .get("/api/deliveries/download?ids=" + delivery)
                .then()
                .statusCode(200)
                .body(equalTo(emptyFile()));
        stranger.request().get("/api/deliveries/stats").then().body("total", equalTo(0));
        admin.request().get("/api/deliveries/" + delivery).then().body("delivery.outcome", equalTo("accepted"));
    }

    @Test
    void manyAreDoneAtOnceAndOneThatIsRefusedKeepsNoneBack() {
        String first = pending();
        String second = pending();
        bulk(admin, "send", null, List.of(first, UUID.randomUUID().toString(), second, first))
                .then()
                .statusCode(200)
                .body("done", equalTo(2))
                .body("refused", equalTo(1))
                .body("results.id.size()", equalTo(3))
                .body("results[1].code", equalTo("NOT_FOUND"));
        awaitSent(first);
        awaitSent(second);
        bulk(admin, "send", null, List.of(first))
                .then()
                .body("done", equalTo(0))
                .body("results[0].code", equalTo("DELIVERY_INVARIANT_ERROR"));
        bulk(admin, "reject", "a bad day", List.of(first, second))
                .then()
                .body("done", equalTo(2))
                .body("results.outcome", contains("rejected", "rejected"));
        bulk(admin, "reject", null, List.of(first)).then().statusCode(400).body("errors.field", hasItem("reason"));
        bulk(admin, "burn", null, List.of(first)).then().statusCode(400);
        bulk(admin, "send", null, List.of()).then().statusCode(400);
        List<String> tooMany = IntStream.range(0, 201)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        bulk(admin, "send", null, tooMany).then().statusCode(400);
        admin.request()
                .header("X-Entity-Scope", "BOTH")
                .body(Map.of("ids", List.of(first), "action", "accept"))
                .post("/api/deliveries/batch")
                .then()
                .statusCode(403)
                .body("code", equalTo("ENTITY_SCOPE_READ_ONLY"));
    }

    @Test
    void aWeekIsCountedFilteredAndDownloaded() {
        String one = sent();
        String other = sent();
        pending();
        act(other, "reject", Map.of("reason", "no answer")).then().statusCode(200);
        Response stats = admin.request().get("/api/deliveries/stats");
        stats.then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("byStatus.pending", equalTo(1))
                .body("byStatus.sent", equalTo(2))
                .body("byStatus.failed", equalTo(0))
                .body("byOutcome.accepted", equalTo(1))
                .body("byOutcome.rejected", equalTo(1))
                .body("byClient[0].name", equalTo("Soleil"))
                .body("byDay.size()", equalTo(7))
                .body("revenue[0].amount", equalTo("25.00"))
                .body("revenue[0].currency", equalTo("EUR"));
        String week = stats.path("week");
        admin.request().get("/api/deliveries/stats?week=2020-W01").then().body("total", equalTo(0));
        for (String bad : List.of("2026-W99", "week", "%00")) {
            admin.request().get("/api/deliveries/stats?week=" + bad).then().statusCode(400);
        }
        admin.request()
                .get("/api/deliveries?outcome=rejected&week=" + week)
                .then()
                .body("deliveries.id", contains(other));
        admin.request().get("/api/deliveries?week=2020-W01").then().body("pagination.total", equalTo(0));
        for (String bad : List.of("outcome=lost", "client=7", "commande=7", "ids=7", "week=7", "from=7", "to=7")) {
            admin.request()
                    .get("/api/deliveries?" + bad)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem(bad.substring(0, bad.indexOf('='))));
        }
        String file = admin.request()
                .get("/api/deliveries/download?ids=" + one + "," + other)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file.lines()).hasSize(3);
        assertThat(file).startsWith("lead_id,");
    }

    private String pending() {
        String lead = intake.send(Intake.lead("75")).path("leadId");
        return admin.request().get("/api/deliveries?leadId=" + lead).path("deliveries[0].id");
    }

    private String sent() {
        String delivery = pending();
        admin.request()
                .post("/api/deliveries/" + delivery + "/send")
                .then()
                .statusCode(202)
                .body("delivery.status", equalTo("sending"));
        awaitSent(delivery);
        return delivery;
    }

    private void awaitSent(String delivery) {
        await().atMost(SOON)
                .untilAsserted(() -> admin.request()
                        .get("/api/deliveries/" + delivery)
                        .then()
                        .body("delivery.status", equalTo("sent")));
    }

    private Response act(String delivery, String act, Map<String, ?> body) {
        return admin.request().body(body).post("/api/deliveries/" + delivery + "/" + act);
    }

    private Response lead(String delivery) {
        String lead = admin.request().get("/api/deliveries/" + delivery).path("delivery.leadId");
        return admin.request().get("/api/leads/" + lead);
    }

    private static Response bulk(Client client, String action, String reason, List<String> ids) {
        Map<String, Object> body = reason == null
                ? Map.of("ids", ids, "action", action)
                : Map.of("ids", ids, "action", action, "reason", reason);
        return client.request().body(body).post("/api/deliveries/batch");
    }

    private static void invariant(Response refused) {
        refused.then().statusCode(409).body("code", equalTo("DELIVERY_INVARIANT_ERROR"));
    }

    private String emptyFile() {
        return Client.of(server, Company.on(server), "OWNER")
                .request()
                .get("/api/deliveries/download")
                .asString();
    }
}
