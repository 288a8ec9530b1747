package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many deliveries at once: done in bulk, counted, filtered, downloaded. */
class ManyDeliveriesIT {

    private final DeliveryDesk desk = new DeliveryDesk();
    private final Server server = desk.server;
    private final Client admin = desk.admin;

    @Test
    void manyAreDoneAtOnceAndOneThatIsRefusedKeepsNoneBack() {
        String first = desk.pending();
        String second = desk.pending();
        DeliveryDesk.bulk(admin, "send", null, List.of(first, UUID.randomUUID().toString(), second, first))
                .then()
                .statusCode(200)
                .body("done", equalTo(2))
                .body("refused", equalTo(1))
                .body("results.id.size()", equalTo(3))
                .body("results[1].code", equalTo("NOT_FOUND"));
        desk.awaitSent(first);
        desk.awaitSent(second);
        DeliveryDesk.bulk(admin, "send", null, List.of(first))
                .then()
                .body("done", equalTo(0))
                .body("results[0].code", equalTo("DELIVERY_INVARIANT_ERROR"));
        DeliveryDesk.bulk(admin, "reject", "a bad day", List.of(first, second))
                .then()
                .body("done", equalTo(2))
                .body("results.outcome", contains("rejected", "rejected"));
        DeliveryDesk.bulk(admin, "reject", null, List.of(first))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("reason"));
        DeliveryDesk.bulk(admin, "burn", null, List.of(first)).then().statusCode(400);
        DeliveryDesk.bulk(admin, "send", null, List.of()).then().statusCode(400);
        List<String> tooMany = IntStream.range(0, 201)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        DeliveryDesk.bulk(admin, "send", null, tooMany).then().statusCode(400);
    }

    @Test
    void aWeekIsCountedFilteredAndDownloaded() {
        String one = desk.sent();
        String other = desk.sent();
        desk.pending();
        desk.act(other, "reject", Map.of("reason", "no answer")).then().statusCode(200);
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

    @Test
    void anotherTenantsDeliveryIsNotThere() {
        String delivery = desk.sent();
        Client stranger = Client.of(server, Company.on(server), "OWNER");
        stranger.request()
                .body(Map.of("reason", "theirs"))
                .post("/api/deliveries/" + delivery + "/reject")
                .then()
                .statusCode(404);
        DeliveryDesk.bulk(stranger, "reject", "theirs", List.of(delivery))
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

    private String emptyFile() {
        return Client.of(server, Company.on(server), "OWNER")
                .request()
                .get("/api/deliveries/download")
                .asString();
    }
}
