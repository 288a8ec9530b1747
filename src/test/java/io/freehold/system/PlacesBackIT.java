package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.freehold.testing.Client;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is taken back gives its place back, once, whoever does it and how many at once. */
class PlacesBackIT {

    private final DeliveryDesk desk = new DeliveryDesk(1);
    private final Client admin = desk.admin;

    @Test
    void anAcceptedReturnGivesThePlaceBackForALeadThatWaits() {
        String delivery = desk.sent();
        String waiting = desk.intake.send(Intake.lead("75")).path("leadId");
        admin.request().get("/api/leads/" + waiting).then().body("lead.status", equalTo("no_open_orders"));
        assertThat(desk.used("week_used")).isEqualTo(1);
        String id = file(delivery, "does not answer")
                .then()
                .statusCode(201)
                .body("return.status", equalTo("filed"))
                .body("return.reason", equalTo("does not answer"))
                .body("return.filedBy", notNullValue())
                .extract()
                .path("return.id");
        assertThat(desk.used("total_used"))
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
        await().atMost(DeliveryDesk.SOON)
                .untilAsserted(() ->
                        admin.request().get("/api/leads/" + waiting).then().body("lead.status", equalTo("routed")));
        assertThat(desk.used("total_used")).isEqualTo(1);
        decide(admin, id, "accept").then().statusCode(409).body("code", equalTo("RETURN_DECIDED"));
        decide(admin, id, "refuse").then().statusCode(409).body("code", equalTo("RETURN_DECIDED"));
        file(delivery, "again").then().statusCode(409).body("code", equalTo("DELIVERY_INVARIANT_ERROR"));
    }

    @Test
    void whoseReturnWasAcceptedIsNotAcceptedAgainAndWithoutAPlaceNobodyIs() {
        String first = desk.sent();
        String id = file(first, "no answer").path("return.id");
        decide(admin, id, "accept").then().statusCode(200);
        admin.request()
                .post("/api/deliveries/" + first + "/accept")
                .then()
                .statusCode(409)
                .body("code", equalTo("RETURN_ACCEPTED"));
        String second = desk.sent();
        reject(second).then().statusCode(200);
        desk.sent();
        assertThat(desk.used("total_used")).isEqualTo(1);
        admin.request()
                .post("/api/deliveries/" + second + "/accept")
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_PLACE_LEFT"));
        admin.request().get("/api/deliveries/" + second).then().body("delivery.outcome", equalTo("rejected"));
        assertThat(desk.used("total_used")).isEqualTo(1);
    }

    @Test
    void aRejectionThatIsTakenBackTakesAPlaceAgainAndGivesItBackAgain() {
        String delivery = desk.sent();
        for (int round = 0; round < 3; round++) {
            reject(delivery).then().statusCode(200);
            assertThat(desk.used("total_used")).isZero();
            assertThat(desk.used("week_used")).isZero();
            admin.request()
                    .post("/api/deliveries/" + delivery + "/accept")
                    .then()
                    .statusCode(200);
            assertThat(desk.used("total_used")).isEqualTo(1);
            assertThat(desk.used("week_used")).isEqualTo(1);
        }
    }

    @Test
    void ofManyWhoTakeItBackAtOnceOneGivesThePlaceBack() {
        String delivery = desk.sent();
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
        assertThat(desk.used("total_used")).isZero();
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
}
