package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Deliveries at a member's desk: sent, sent again, rejected, accepted, removed. */
class DeliveriesIT {

    private final DeliveryDesk desk = new DeliveryDesk();
    private final Server server = desk.server;
    private final Company company = desk.company;
    private final Client admin = desk.admin;

    @Test
    void aSentDeliveryIsRejectedAcceptedAgainAndRemoved() {
        String delivery = desk.sent();
        desk.act(delivery, "reject", Map.of("reason", "wrong number"))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("delivery.status", equalTo("sent"))
                .body("delivery.outcome", equalTo("rejected"))
                .body("delivery.reason", equalTo("wrong number"));
        desk.lead(delivery).then().body("lead.status", equalTo("returned"));
        DeliveryDesk.invariant(desk.act(delivery, "reject", Map.of("reason", "again")));
        DeliveryDesk.invariant(desk.act(delivery, "remove", Map.of("reason", "again")));
        DeliveryDesk.invariant(admin.request().post("/api/deliveries/" + delivery + "/resend"));

        admin.request()
                .post("/api/deliveries/" + delivery + "/accept")
                .then()
                .statusCode(200)
                .body("delivery.outcome", equalTo("accepted"))
                .body("delivery.reason", nullValue());
        desk.lead(delivery).then().body("lead.status", equalTo("delivered"));
        DeliveryDesk.invariant(admin.request().post("/api/deliveries/" + delivery + "/accept"));

        desk.act(delivery, "remove", Map.of("reason", "sent twice"))
                .then()
                .statusCode(200)
                .body("delivery.outcome", equalTo("removed"));
        DeliveryDesk.invariant(admin.request().post("/api/deliveries/" + delivery + "/accept"));
        admin.request()
                .get("/api/audit-logs?objectId=" + delivery)
                .then()
                .body("auditLogs.action", hasItem("delivery.reject"))
                .body("auditLogs.action", hasItem("delivery.accept"))
                .body("auditLogs.action", hasItem("delivery.remove"));
    }

    @Test
    void whatIsNotSentIsNeitherRejectedNorRemoved() {
        String delivery = desk.pending();
        DeliveryDesk.invariant(desk.act(delivery, "reject", Map.of("reason", "early")));
        DeliveryDesk.invariant(desk.act(delivery, "remove", Map.of("reason", "early")));
        DeliveryDesk.invariant(admin.request().post("/api/deliveries/" + delivery + "/accept"));
    }

    @Test
    void ofTwoWhoRejectAtOnceOneIsRefused() {
        String delivery = desk.sent();
        List<Integer> statuses = IntStream.range(0, 2)
                .parallel()
                .mapToObj(i -> desk.act(delivery, "reject", Map.of("reason", "at once " + i))
                        .statusCode())
                .toList();
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void aSecondMailOfADeliveryIsAnotherMail() throws Exception {
        String delivery = desk.sent();
        admin.request()
                .post("/api/deliveries/" + delivery + "/resend")
                .then()
                .statusCode(202)
                .body("delivery.status", equalTo("sent"))
                .body("delivery.attempts", equalTo(2));
        await().atMost(DeliveryDesk.SOON)
                .untilAsserted(() -> assertThat(server.mail().received(desk.leads.mailbox("Soleil")))
                        .hasSize(2));
        List<String> ids = new ArrayList<>();
        for (var mail : server.mail().received(desk.leads.mailbox("Soleil"))) {
            ids.add(mail.getMessageID().replaceAll("^<|@.*$", ""));
        }
        assertThat(ids).containsExactlyInAnyOrder("delivery-" + delivery, "delivery-" + delivery + ".1");
        desk.lead(delivery).then().body("lead.status", equalTo("delivered"));
    }

    @Test
    void aReasonIsNeeded() {
        String delivery = desk.sent();
        for (Object reason : new Object[] {"", " ", "x".repeat(501)}) {
            desk.act(delivery, "reject", Map.of("reason", reason))
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("reason"));
        }
        desk.act(delivery, "remove", Map.of()).then().statusCode(400);
    }

    @Test
    void whoMayOnlySendDecidesNothing() {
        String delivery = desk.sent();
        Client user = Client.of(server, company, "USER");
        for (String act : List.of("reject", "remove")) {
            user.request()
                    .body(Map.of("reason", "mine"))
                    .post("/api/deliveries/" + delivery + "/" + act)
                    .then()
                    .statusCode(403);
        }
        user.request().post("/api/deliveries/" + delivery + "/accept").then().statusCode(403);
        DeliveryDesk.bulk(user, "reject", "mine", List.of(delivery)).then().statusCode(403);
        Client viewer = Client.of(server, company, "VIEWER");
        viewer.request().post("/api/deliveries/" + delivery + "/resend").then().statusCode(403);
        viewer.request().get("/api/deliveries/stats").then().statusCode(200);
    }
}
