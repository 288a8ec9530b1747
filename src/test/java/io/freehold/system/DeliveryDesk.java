package io.freehold.system;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A company with one client, whose deliveries an admin sends and judges. */
final class DeliveryDesk {

    static final Duration SOON = Duration.ofSeconds(60);

    final Server server = Server.shared();
    final Company company = Company.on(server);
    final Client admin = Client.of(server, company, "ADMIN");
    final LeadDesk leads = LeadDesk.of(company);
    final Intake intake = new Intake(server, leads.provider("website"));

    final UUID commande;

    DeliveryDesk() {
        this(100);
    }

    /** With so many places a week. */
    DeliveryDesk(int weeklyQuota) {
        commande = leads.commande("Soleil", weeklyQuota, "75");
    }

    String pending() {
        String lead = intake.send(Intake.lead("75")).path("leadId");
        return admin.request().get("/api/deliveries?leadId=" + lead).path("deliveries[0].id");
    }

    String sent() {
        String delivery = pending();
        admin.request()
                .post("/api/deliveries/" + delivery + "/send")
                .then()
                .statusCode(202)
                .body("delivery.status", equalTo("sending"));
        awaitSent(delivery);
        return delivery;
    }

    void awaitSent(String delivery) {
        await().atMost(SOON)
                .untilAsserted(() -> admin.request()
                        .get("/api/deliveries/" + delivery)
                        .then()
                        .body("delivery.status", equalTo("sent")));
    }

    Response act(String delivery, String act, Map<String, ?> body) {
        return admin.request().body(body).post("/api/deliveries/" + delivery + "/" + act);
    }

    Response lead(String delivery) {
        String lead = admin.request().get("/api/deliveries/" + delivery).path("delivery.leadId");
        return admin.request().get("/api/leads/" + lead);
    }

    static Response bulk(Client client, String action, String reason, List<String> ids) {
        Map<String, Object> body = reason == null
                ? Map.of("ids", ids, "action", action)
                : Map.of("ids", ids, "action", action, "reason", reason);
        return client.request().body(body).post("/api/deliveries/batch");
    }

    static void invariant(Response refused) {
        refused.then().statusCode(409).body("code", equalTo("DELIVERY_INVARIANT_ERROR"));
    }

    /** A counter of the commande. */
    int used(String counter) {
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
