package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Clients' returns: within their window, decided once. */
class ReturnsIT {

    private final DeliveryDesk desk = new DeliveryDesk(1);
    private final Server server = desk.server;
    private final Company company = desk.company;
    private final Client admin = desk.admin;

    @Test
    void afterTheWindowItIsTooLate() {
        String delivery = desk.sent();
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
        String delivery = desk.sent();
        String id = file(delivery, "no answer").path("return.id");
        admin.request()
                .body(Map.of("note", "called, answered"))
                .post("/api/returns/" + id + "/refuse")
                .then()
                .statusCode(200)
                .body("return.status", equalTo("refused"))
                .body("return.decisionNote", equalTo("called, answered"));
        admin.request().get("/api/deliveries/" + delivery).then().body("delivery.outcome", equalTo("accepted"));
        assertThat(desk.used("total_used")).isEqualTo(1);
        file(delivery, "still").then().statusCode(201);
    }

    @Test
    void whereReturnsAreAcceptedByThemselvesNobodyIsAsked() {
        String delivery = desk.sent();
        company.execute("update clients set returns_auto_accepted = true where tenant_id = ?", company.id());
        file(delivery, "no answer")
                .then()
                .statusCode(201)
                .body("return.status", equalTo("accepted"))
                .body("return.decidedBy", equalTo("system"));
        assertThat(desk.used("total_used")).isZero();
    }

    @Test
    void whoOnlySendsFilesAndDecidesNothing() {
        String delivery = desk.sent();
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
        String delivery = desk.sent();
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
}
