package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.DyingMailServer;
import io.freehold.testing.FreePorts;
import io.freehold.testing.HeldRow;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.MailCatcher;
import io.freehold.testing.Server;
import io.freehold.testing.WebhookStub;
import io.restassured.response.Response;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The chaos set of seed 002 §8, a test for each row of leads, delivery, dashboard and settings, and what else breaks
 * around a lead. Whatever it is: leads come in meanwhile, none is lost, the failure shows, and it can be tried again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChaosIT {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String STATS = "/api/leads/dashboard-stats";

    private final int smtpPort = FreePorts.next();
    private final int imapPort = FreePorts.next();
    private Server server;
    private Company company;
    private LeadDesk desk;
    private Intake intake;
    private Client admin;

    @BeforeAll
    void start() {
        server = Server.named("chaos-set")
                .with("SMTP_PORT", Integer.toString(smtpPort))
                .with("IMAP_PORT", Integer.toString(imapPort))
                .with("SMTP_TIMEOUT_SECONDS", "2")
                .start();
        company = Company.on(server);
        desk = LeadDesk.of(company);
        intake = new Intake(server, desk.provider("website"));
        admin = Client.of(server, company, "ADMIN");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aMailServerThatRefusesHangsOrDiesMidMessageFailsTheDeliveryAndAResendWorks() throws Exception {
        desk.commande("Soleil", 10, "75");
        String lead = routed("75");
        String delivery = delivery(lead);
        send(delivery);
        awaitDelivery(delivery, "failed", "The mail server cannot be reached.");
        try (ServerSocket silent = new ServerSocket(smtpPort, 5, InetAddress.getLoopbackAddress())) {
            assertThat(silent.isBound()).isTrue();
            send(delivery);
            routed("75");
            awaitDelivery(delivery, "failed", "The mail server did not answer in time.");
        }
        try (DyingMailServer dying = DyingMailServer.on(smtpPort)) {
            send(delivery);
            awaitDelivery(delivery, "failed", "The mail server broke off.");
            assertThat(dying.deaths()).isEqualTo(1);
        }
        admin.request().get("/api/leads/" + lead).then().body("lead.status", equalTo("routed"));
        try (MailCatcher catcher = new MailCatcher(smtpPort, imapPort).start()) {
            send(delivery);
            awaitDelivery(delivery, "sent", null);
            assertThat(catcher.received(desk.mailbox("Soleil"))).hasSize(1);
            admin.request().get("/api/leads/" + lead).then().body("lead.status", equalTo("delivered"));
            theOutboxShowsItToItsTenantOnly(desk.mailbox("Soleil"), lead);
        }
    }

    private void theOutboxShowsItToItsTenantOnly(String mailbox, String lead) {
        Response ours = admin.request().get("/api/dev/outbox?to=" + mailbox);
        ours.then().statusCode(200).body("messages.size()", equalTo(1)).body("messages[0].to", equalTo(mailbox));
        assertThat(ours.<String>path("messages[0].attachments[0].content")).contains(lead);
        admin.request().get("/api/dev/outbox").then().body("messages.to", hasItem(mailbox));
        Client.of(server, Company.on(server), "OWNER")
                .request()
                .get("/api/dev/outbox?to=" + mailbox)
                .then()
                .statusCode(200)
                .body("messages.size()", equalTo(0));
    }

    @Test
    void aBuyersServerThatHangsBreaksOffOrAnswers500HoldsNobodyUpAndGetsItsLeadOnASecondTry() {
        try (WebhookStub silent = WebhookStub.started().silent();
                WebhookStub broken = WebhookStub.started().hangingUp();
                WebhookStub erring = WebhookStub.started().answering(500, "")) {
            String hangs = toWebhook("Silent", "13", silent);
            String breaks = toWebhook("Broken", "33", broken);
            String errs = toWebhook("Erring", "59", erring);
            failsAndIsSentByHand(errs, "The client's server answered 500.");
            failsAndIsSentByHand(breaks, "The client's server broke off.");
            failsAndIsSentByHand(hangs, "The client's server did not answer in time.");
            assertThat(silent.requestsWith(hangs)).hasSize(2);
        }
    }

    private void failsAndIsSentByHand(String lead, String why) {
        String delivery = delivery(lead);
        awaitDelivery(delivery, "failed", why);
        admin.request().get("/api/deliveries/" + delivery).then().body("delivery.retryAt", notNullValue());
        send(delivery);
        awaitDelivery(delivery, "sent", null);
    }

    /** A buyer of one departement with a server of its own, and a lead that is at once on its way to it. */
    private String toWebhook(String client, String departement, WebhookStub stub) {
        desk.commande(client, 10, departement);
        company.execute(
                "update clients set delivery_method = 'webhook', delivery_url = ? where tenant_id = ? and name = ?",
                stub.address("/leads"),
                company.id(),
                client);
        String id = admin.request().get("/api/clients").path("clients.find { it.name == '" + client + "' }.id");
        admin.request().post("/api/clients/" + id + "/webhook-secret").then().body("secret", notNullValue());
        return routed(departement);
    }

    @Test
    void aRoutingThatIsKilledInTheMiddleLeavesItsLeadNewAndItIsRoutedLater() throws Exception {
        UUID commande = desk.commande("Nord", 10, "62");
        CompletableFuture<Response> answer;
        String counters = "select 1 from reservation_counters where commande_id = ? for update";
        try (HeldRow place = HeldRow.of(server.database(), counters, commande)) {
            answer = CompletableFuture.supplyAsync(() -> intake.send(Intake.lead("62")));
            await().atMost(SOON).until(() -> place.killWaiting() >= 1);
        }
        answer.join().then().statusCode(201).body("status", equalTo("new"));
        String lead = answer.join().path("leadId");
        company.execute(
                "update leads set created_at = now() - interval '1 minute' where tenant_id = ? and id = ?",
                company.id(),
                UUID.fromString(lead));
        company.execute(
                "insert into jobs (tenant_id, id, kind, payload)"
                        + " values (?, ?, 'routing.retry-waiting', '{\"status\":\"new\"}')",
                company.id(),
                UUID.randomUUID());
        await().atMost(SOON)
                .untilAsserted(
                        () -> admin.request().get("/api/leads/" + lead).then().body("lead.status", equalTo("routed")));
        admin.request().get("/api/deliveries?leadId=" + lead).then().body("deliveries", hasSize(1));
        admin.request().get("/api/commandes/" + commande).then().body("commande.used.week", equalTo(1));
    }

    @Test
    void aDashboardWidgetThatFailsFailsAlone() {
        admin.request().get(STATS).then().body("_errors", empty());
        company.execute("revoke select on reservation_counters from freehold_app");
        try {
            admin.request()
                    .get(STATS)
                    .then()
                    .statusCode(200)
                    .body("_errors.widget", contains("lb"))
                    .body("lb.commandes", empty())
                    .body("$", hasKey("leads"))
                    .body("failures.waiting", notNullValue());
            intake.send(Intake.lead("01")).then().statusCode(201).body("status", equalTo("new"));
        } finally {
            company.execute("grant select on reservation_counters to freehold_app");
        }
        admin.request().get(STATS).then().body("_errors", empty());
    }

    @Test
    void anEmptyWeekHasEveryKey() {
        admin.request()
                .get(STATS + "?week=2020-W01&product=solar")
                .then()
                .statusCode(200)
                .body("week", equalTo("2020-W01"))
                .body("product", equalTo("solar"))
                .body("leads.total", equalTo(0))
                .body("$", hasKey("lb"))
                .body("$", hasKey("providers"))
                .body("$", hasKey("_errors"))
                .body("calendar.days.leads", everyItem(equalTo(0)))
                .body("deliveries.byStatus.failed", equalTo(0));
    }

    @Test
    void aViewerReadsNoSettingsAndNobodyReadsLeadsWithoutAToken() {
        Client viewer = Client.of(server, company, "VIEWER");
        viewer.request().get("/api/settings/email").then().statusCode(403);
        Client.nobody(server).request().get("/api/leads").then().statusCode(401);
    }

    private String routed(String departement) {
        Response answer = intake.send(Intake.lead(departement));
        answer.then().statusCode(201).body("status", equalTo("routed"));
        return answer.path("leadId");
    }

    private String delivery(String lead) {
        return admin.request().get("/api/leads/" + lead).path("lead.delivery.id");
    }

    private void send(String delivery) {
        admin.request().post("/api/deliveries/" + delivery + "/send").then().statusCode(202);
    }

    private void awaitDelivery(String delivery, String status, String error) {
        await().atMost(SOON)
                .untilAsserted(() -> admin.request()
                        .get("/api/deliveries/" + delivery)
                        .then()
                        .body("delivery.status", equalTo(status))
                        .body("delivery.error", equalTo(error)));
    }
}
