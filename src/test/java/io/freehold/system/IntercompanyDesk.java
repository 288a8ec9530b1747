package io.freehold.system;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** A tenant whose company RDZ has leads from Paris and whose company MDL sells them; AUX has no part in it. */
final class IntercompanyDesk {

    static final Duration SOON = Duration.ofSeconds(60);
    static final String TRANSFERS = "/api/intercompany/transfers";
    static final String PRICING = "/api/intercompany/pricing";

    final Server server = Server.shared();
    final Company company = Company.on(server.database(), "RDZ", "MDL", "AUX");
    final Client owner = Client.of(server, company, "OWNER");

    private final LeadDesk leads = LeadDesk.of(company);
    private final Intake intake = new Intake(server, leads.provider("website"));

    IntercompanyDesk() {
        UUID commande = leads.commande("Ailleurs", 100, "75");
        company.execute("update commandes set entity = 'MDL' where id = ?", commande);
        company.execute("update clients set entity = 'MDL' where tenant_id = ?", company.id());
        company.execute(
                "insert into routing_terms (tenant_id, version, cross_entity, updated_at) values (?, 1, true, now())",
                company.id());
        company.execute(
                "insert into cross_entity_pairs (tenant_id, from_entity, to_entity, products)"
                        + " values (?, 'RDZ', 'MDL', '{}')",
                company.id());
    }

    /** A request of the owner under one company. */
    RequestSpecification as(String entity) {
        return owner.request().header("X-Entity-Scope", entity);
    }

    static Map<String, String> price(String price) {
        return Map.of("from", "RDZ", "to", "MDL", "product", LeadDesk.PRODUCT, "price", price);
    }

    void agree(String price) {
        as("RDZ").body(price(price)).put(PRICING).then().statusCode(200);
    }

    /** A lead of RDZ that MDL has sent to its client; returns the delivery. */
    String sold() {
        String lead = intake.send(Intake.lead("75")).path("leadId");
        String delivery = owner.request().get("/api/deliveries?leadId=" + lead).path("deliveries[0].id");
        as("MDL").post("/api/deliveries/" + delivery + "/send").then().statusCode(202);
        await().atMost(SOON)
                .untilAsserted(() -> owner.request()
                        .get("/api/deliveries/" + delivery)
                        .then()
                        .body("delivery.status", equalTo("sent")));
        return delivery;
    }

    /** The transfer of a delivery that was sold just now. */
    String transferOf(String delivery) {
        await().atMost(SOON).untilAsserted(() -> transfers(delivery).then().body("pagination.total", equalTo(1)));
        return transfers(delivery).path("transfers[0].id");
    }

    /** All that hangs on the delivery, newest first. */
    Response transfers(String delivery) {
        return owner.request().get(TRANSFERS + "?delivery=" + delivery);
    }

    void reject(String delivery) {
        as("MDL")
                .body(Map.of("reason", "wrong number"))
                .post("/api/deliveries/" + delivery + "/reject")
                .then()
                .statusCode(200);
    }

    void accept(String delivery) {
        as("MDL").post("/api/deliveries/" + delivery + "/accept").then().statusCode(200);
    }

    Response generate(String week) {
        return as("RDZ").body(Map.of("week", week)).post("/api/intercompany/invoices/generate");
    }

    /** Runs a job of the module as the queue does; returns when it is done. */
    void run(String kind, String payload) {
        UUID job = UUID.randomUUID();
        company.execute("insert into job_turns (tenant_id) values (?) on conflict do nothing", company.id());
        company.execute(
                "insert into jobs (tenant_id, id, kind, payload) values (?, ?, ?, cast(? as jsonb))",
                company.id(),
                job,
                kind,
                payload);
        await().atMost(SOON).until(() -> text("select state from jobs where id = ?", job), "DONE"::equals);
    }

    /** The one value that a query answers. */
    String text(String sql, Object... values) {
        try (Connection session = server.database().asSuperuser();
                PreparedStatement query = session.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
