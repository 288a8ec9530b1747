package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients' returns: within their window, decided once, with everything that turns round with them. */
class ReturnsIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client admin = Client.of(server, company, "ADMIN");
    private LeadDesk desk;
    private Intake intake;
    private UUID commande;

    @BeforeEach
    void open() {
        desk = LeadDesk.of(company);
        intake = new Intake(server, desk.provider("website"));
        commande = desk.commande("Soleil", 1, "75");
    }

    @Test
    void anAcceptedReturnGivesThePlaceBackForALeadThatWaits() {
        String delivery = sent();
        String waiting = intake.send(Intake.lead("75")).path("leadId");
        admin.request().get("/api/leads/" + waiting).then().body("lead.status", equalTo("no_open_orders"));
        assertThat(used("week_used")).isEqualTo(1);
        String id = file(delivery, "does not answer")
                .then()
                .statusCode(201)
                .body("return.status", equalTo("filed"))
                .body("return.reason", equalTo("does not answer"))
                .body("return.filedBy", notNullValue())
                .extract()
                .path("return.id");
        assertThat(used("total_used"))
                .as("nothing turns round before the decision")
                .isEqualTo(1);
        admin.request().get("/api/returns?status=filed").then().body("returns.id", contains(id));

        decide(admin, id, "accept")
                .then()
                .statusCode(200)
                .body("return.status", equalTo("accepted"))
                .body("return.decidedBy", notNullValue());
        admin.request()
                .get("/api/deliveries/" + delivery)
                .then()
                .body("delivery.outcome", equalTo("rejected"))
                .body("delivery.reason", equalTo("does not answer"));
        await().atMost(SOON)
                .untilAsserted(() ->
                        admin.request().get("/api/leads/" + waiting).then().body("lead.status", equalTo("routed")));
        assertThat(used("total_used")).isEqualTo(1);
        decide(admin, id, "accept").then().statusCode(409).body("code", equalTo("RETURN_DECIDED"));
        decide(admin, id, "refuse").then().statusCode(409).body("code", equalTo("RETURN_DECIDED"));
        file(delivery, "again").then().statusCode(409).body("code", equalTo("DELIVERY_INVARIANT_ERROR"));
    }

    @Test
    void whoseReturnWasAcceptedIsNotAcceptedAgainAndWithoutAPlaceNobodyIs() {
        String first = sent();
        String id = file(first, "no answer").path("return.id");
        decide(admin, id, "accept").then().statusCode(200);
        admin.request()
                .post("/api/deliveries/" + first + "/accept")
                .then()
                .statusCode(409)
                .body("code", equalTo("RETURN_ACCEPTED"));
        String second = sent();
        reject(second).then().statusCode(200);
        sent();
        assertThat(used("total_used")).isEqualTo(1);
        admin.request()
                .post("/api/deliveries/" + second + "/accept")
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_PLACE_LEFT"));
        admin.request().get("/api/deliveries/" + second).then().body("delivery.outcome", equalTo("rejected"));
        assertThat(used("total_used")).isEqualTo(1);
    }

    @Test
    void aRejectionThatIsTakenBackTakesAPlaceAgainAndGivesItBackAgain() {
        String delivery = sent();
        for (int round = 0; round < 3; round++) {
            reject(delivery).then().statusCode(200);
            assertThat(used("total_used")).isZero();
            assertThat(used("week_used")).isZero();
            admin.request()
                    .post("/api/deliveries/" + delivery + "/accept")
                    .then()
                    .statusCode(200);
            assertThat(used("total_used")).isEqualTo(1);
            assertThat(used("week_used")).isEqualTo(1);
        }
    }

    @Test
    void ofManyWhoTakeItBackAtOnceOneGivesThePlaceBack() {
        String delivery = sent();
        List<Integer> statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> i % 2 == 0
                        ? reject(delivery).statusCode()
                        : admin.request()
                                .body(Map.of("reason", "at once"))
                                .post("/api/deliveries/" + delivery + "/remove")
                                .statusCode())
                .toList();
        assertThat(statuses).containsOnlyOnce(200);
        assertThat(used("total_used")).isZero();
    }

    @Test
    void afterTheWindowItIsTooLate() {
        String delivery = sent();
        company.execute("update clients set return_window_days = 3 where tenant_id = ?", company.id());
        company.execute(
                "update deliveries set sent_at = now() - interval '3 days 1 minute' where tenant_id = ?", company.id());
        file(delivery, "late").then().statusCode(409).body("code", equalTo("RETURN_WINDOW_CLOSED"));
        company.execute(
                "update deliveries set sent_at = now() - interval '2 days 23 hours' where tenant_id = ?", company.id());
        file(delivery, "in time").then().statusCode(201);
        file(delivery, "twice").then().statusCode(409).body("code", equalTo("RETURN_FILED"));
    }

    @Test
    void aRefusedReturnChangesNothingAndMayBeFiledAgain() {
        String delivery = sent();
        String id = file(delivery, "no answer").path("return.id");
        admin.request()
                .body(Map.of("note", "called, answered"))
                .post("/api/returns/" + id + "/refuse")
                .then()
                .statusCode(200)
                .body("return.status", equalTo("refused"))
                .body("return.decisionNote", equalTo("called, answered"));
        admin.request().get("/api/deliveries/" + delivery).then().body("delivery.outcome", equalTo("accepted"));
        assertThat(used("total_used")).isEqualTo(1);
        file(delivery, "still").then().statusCode(201);
    }

    @Test
    void whereReturnsAreAcceptedByThemselvesNobodyIsAsked() {
        String delivery = sent();
        company.execute("update clients set returns_auto_accepted = true where tenant_id = ?", company.id());
        file(delivery, "no answer")
                .then()
                .statusCode(201)
                .body("return.status", equalTo("accepted"))
                .body("return.decidedBy", equalTo("system"));
        assertThat(used("total_used")).isZero();
    }

    @Test
    void whoOnlySendsFilesAndDecidesNothing() {
        String delivery = sent();
        Client user = Client.of(server, company, "USER");
        String id = user.request()
                .body(Map.of("reason", "no answer"))
                .post("/api/deliveries/" + delivery + "/returns")
                .then()
                .statusCode(201)
                .extract()
                .path("return.id");
        decide(user, id, "accept").then().statusCode(403);
        decide(user, id, "refuse").then().statusCode(403);
        Client viewer = Client.of(server, company, "VIEWER");
        viewer.request()
                .body(Map.of("reason", "x"))
                .post("/api/deliveries/" + delivery + "/returns")
                .then()
                .statusCode(403);
        viewer.request().get("/api/returns").then().statusCode(200).body("pagination.total", equalTo(1));
        Client stranger = Client.of(server, Company.on(server), "OWNER");
        decide(stranger, id, "accept").then().statusCode(404);
        stranger.request().get("/api/returns?delivery=" + delivery).then().body("pagination.total", equalTo(0));
        stranger.request()
                .body(Map.of("reason", "x"))
                .post("/api/deliveries/" + delivery + "/returns")
                .then()
                .statusCode(404);
        for (String bad : List.of("status=lost", "client=7", "delivery=7", "from=7", "cursor=x")) {
            admin.request()
                    .get("/api/returns?" + bad)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem(bad.substring(0, bad.indexOf('='))));
        }
    }

    @Test
    void aRepeatedFilingIsAnsweredAsBefore() {
        String delivery = sent();
        Map<String, String> body = Map.of("reason", "no answer");
        Response first = admin.request()
                .header("Idempotency-Key", "return-" + delivery)
                .body(body)
                .post("/api/deliveries/" + delivery + "/returns");
        first.then().statusCode(201);
        admin.request()
                .header("Idempotency-Key", "return-" + delivery)
                .body(body)
                .post("/api/deliveries/" + delivery + "/returns")
                .then()
                .statusCode(201)
                .body("return.id", equalTo(first.path("return.id")));
        Map<String, Object> huge = new HashMap<>(Map.of("reason", "x".repeat(501)));
        admin.request()
                .body(huge)
                .post("/api/deliveries/" + delivery + "/returns")
                .then()
                .statusCode(400);
    }

    private Response file(String delivery, String reason) {
        return admin.request().body(Map.of("reason", reason)).post("/api/deliveries/" + delivery + "/returns");
    }

    private static Response decide(Client client, String id, String decision) {
        return client.request().body(Map.of()).post("/api/returns/" + id + "/" + decision);
    }

    private Response reject(String delivery) {
        return admin.request().body(Map.of("reason", "no answer")).post("/api/deliveries/" + delivery + "/reject");
    }

    private String sent() {
        String lead = intake.send(Intake.lead("75")).path("leadId");
        String delivery = admin.request().get("/api/deliveries?leadId=" + lead).path("deliveries[0].id");
        admin.request().post("/api/deliveries/" + delivery + "/send").then().statusCode(202);
        await().atMost(SOON)
                .untilAsserted(() -> admin.request()
                        .get("/api/deliveries/" + delivery)
                        .then()
                        .body("delivery.status", equalTo("sent")));
        return delivery;
    }

    private int used(String counter) {
        try (Connection session = server.database().asSuperuser();
                PreparedStatement query = session.prepareStatement(
                        "select " + counter + " from reservation_counters where tenant_id = ? and commande_id = ?")) {
            query.setObject(1, company.id());
            query.setObject(2, commande);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
