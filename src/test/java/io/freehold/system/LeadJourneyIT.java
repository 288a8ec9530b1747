package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lead's whole way: from its provider's POST to its client's mailbox. */
class LeadJourneyIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client member = Client.of(server, company, "USER");
    private LeadDesk desk;
    private Intake intake;

    @BeforeEach
    void open() {
        desk = LeadDesk.of(company);
        intake = new Intake(server, desk.provider("website"));
    }

    @Test
    void aLeadTravelsToItsClientsMailbox() throws Exception {
        desk.commande("Soleil", 10, "75");
        Map<String, Object> sent = Intake.with(Intake.lead("75"), "lastName", "=Durand");
        String lead = intake.send(sent).path("leadId");
        String delivery = member.request().get("/api/leads/" + lead).path("lead.delivery.id");
        member.request()
                .get("/api/deliveries/" + delivery)
                .then()
                .statusCode(200)
                .body("delivery.status", equalTo("pending"))
                .body("delivery.client.name", equalTo("Soleil"))
                .body("delivery.price", equalTo("25.00"))
                .body("delivery.currency", equalTo("EUR"));

        member.request()
                .post("/api/deliveries/" + delivery + "/send")
                .then()
                .statusCode(202)
                .body("delivery.status", equalTo("sending"));
        await().atMost(SOON)
                .untilAsserted(() -> member.request()
                        .get("/api/deliveries/" + delivery)
                        .then()
                        .body("delivery.status", equalTo("sent"))
                        .body("delivery.outcome", equalTo("accepted")));

        List<MimeMessage> mails = server.mail().received(desk.mailbox("Soleil"));
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getMessageID()).contains("delivery-" + delivery);
        String csv = new String(
                ((MimeMultipart) mails.get(0).getContent())
                        .getBodyPart(1)
                        .getInputStream()
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(csv).contains(lead).contains(",'=Durand,").contains("+336399");
        member.request()
                .get("/api/leads/" + lead)
                .then()
                .body("lead.status", equalTo("delivered"))
                .body("lead.delivery.status", equalTo("sent"));
        member.request()
                .post("/api/deliveries/" + delivery + "/send")
                .then()
                .statusCode(409)
                .body("code", equalTo("DELIVERY_INVARIANT_ERROR"));
    }

    @Test
    void theTraceNamesTheRuleThatRefusedEachCommande() {
        desk.commande("Lyon", 10, "69");
        UUID paused = desk.commande("Pause", 10, "75");
        company.execute("update commandes set active = false where id = ?", paused);
        desk.commande("Paris", 10, "75");
        String lead = intake.send(Intake.lead("75")).path("leadId");
        Response trace = member.request().get("/api/leads/" + lead + "/trace");
        trace.then().statusCode(200).body("leadId", equalTo(lead)).body("outcome", equalTo("routed"));
        assertThat(verdict(trace, "Lyon"))
                .containsEntry("passed", false)
                .containsEntry("reason", "DepartmentNotCovered");
        assertThat(verdict(trace, "Pause")).containsEntry("passed", false).containsEntry("reason", "CommandePaused");
        assertThat(verdict(trace, "Paris")).containsEntry("passed", true).containsEntry("reason", "Chosen");
    }

    @Test
    void aLeadThatWaitsIsRoutedWhenACommandeOpens() {
        String lead = intake.send(Intake.lead("75")).path("leadId");
        desk.commande("Soleil", 10, "75");
        // What the door does when a commande opens, and the timer every half an hour.
        company.execute("insert into job_turns (tenant_id) values (?) on conflict do nothing", company.id());
        company.execute(
                "insert into jobs (tenant_id, id, kind, payload) values (?, ?, 'routing.retry-waiting', cast(? as jsonb))",
                company.id(),
                UUID.randomUUID(),
                "{\"status\":\"no_open_orders\"}");
        await().atMost(SOON)
                .untilAsserted(
                        () -> member.request().get("/api/leads/" + lead).then().body("lead.status", equalTo("routed")));
    }

    @Test
    void theFileCanBeDownloaded() {
        desk.commande("Soleil", 10, "75");
        String lead = intake.send(Intake.lead("75")).path("leadId");
        String delivery = member.request().get("/api/deliveries?leadId=" + lead).path("deliveries[0].id");
        Response file = member.request().get("/api/deliveries/" + delivery + "/download");
        file.then().statusCode(200);
        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("delivery-" + delivery + ".csv");
        assertThat(file.asString()).startsWith("lead_id,").contains(lead);
    }

    @Test
    void deliveriesAreListedAndFiltered() {
        desk.commande("Soleil", 10, "75");
        for (int i = 0; i < 3; i++) {
            intake.send(Intake.lead("75")).then().statusCode(201);
        }
        Response first = member.request().get("/api/deliveries?status=pending&limit=2");
        first.then().body("deliveries.size()", equalTo(2)).body("pagination.total", equalTo(3));
        String next = first.path("pagination.next");
        Response second = member.request().get("/api/deliveries?status=pending&limit=2&cursor=" + next);
        second.then().body("deliveries.size()", equalTo(1)).body("pagination.next", equalTo(null));
        member.request().get("/api/deliveries?status=sent").then().body("deliveries.size()", equalTo(0));
        member.request()
                .get("/api/deliveries?status=lost")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("status"));
        member.request().get("/api/deliveries?leadId=7").then().statusCode(400).body("errors.field", hasItem("leadId"));
    }

    private static Map<String, Object> verdict(Response trace, String client) {
        return trace.jsonPath().getMap("candidates.find { it.client == '" + client + "' }");
    }
}
