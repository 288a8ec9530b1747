package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.freehold.testing.WebhookStub;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients who get leads on their own server, and what waits for somebody when that refuses. */
class WebhooksIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client admin = Client.of(server, company, "ADMIN");
    private final WebhookStub stub = WebhookStub.started();
    private String client;
    private byte[] secret;
    private Intake intake;

    @BeforeEach
    void open() {
        LeadDesk desk = LeadDesk.of(company);
        intake = new Intake(server, desk.provider("website"));
        desk.commande("Soleil", 100, "75");
        client = admin.request().get("/api/clients").path("clients[0].id");
        String shown = admin.request()
                .post("/api/clients/" + client + "/webhook-secret")
                .path("secret");
        secret = Base64.getDecoder().decode(shown.substring("whsec_".length()));
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void aLeadReachesTheClientsServerAtOnceSigned() throws Exception {
        by("webhook", stub.address("/leads"));
        String lead = intake.send(Intake.lead("75")).path("leadId");
        awaitStatus(lead, "sent");
        assertThat(stub.requestsWith(lead)).hasSize(1);
        WebhookStub.Request request = stub.requestsWith(lead).get(0);
        String id = request.headers().getFirst("webhook-id");
        assertThat(id).isEqualTo("delivery-" + delivery(lead));
        String signed = id + "." + request.headers().getFirst("webhook-timestamp") + "." + request.body();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        assertThat(request.headers().getFirst("webhook-signature"))
                .isEqualTo("v1,"
                        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
        admin.request().get("/api/leads/" + lead).then().body("lead.status", equalTo("delivered"));
    }

    @Test
    void aDeclinedOfferIsADeadLetterThatSomebodyReplays() {
        by("pingpost", stub.address("/offers"));
        stub.answering(200, "{\"accepted\":false}");
        String lead = intake.send(Intake.lead("75")).path("leadId");
        awaitStatus(lead, "failed");
        assertThat(stub.requests()).hasSize(1);
        assertThat(stub.requestsWith(lead)).as("the person is not shown").isEmpty();
        String delivery = delivery(lead);
        admin.request()
                .get("/api/deliveries/dead-letters")
                .then()
                .statusCode(200)
                .body("pagination.total", equalTo(1))
                .body("deliveries[0].id", equalTo(delivery))
                .body("deliveries[0].error", equalTo("The client declined the offer."))
                .body("deliveries[0].deadAt", notNullValue());
        Client stranger = Client.of(server, Company.on(server), "OWNER");
        stranger.request().get("/api/deliveries/dead-letters").then().body("pagination.total", equalTo(0));
        stranger.request()
                .post("/api/deliveries/" + delivery + "/replay")
                .then()
                .statusCode(404);
        Client.of(server, company, "USER")
                .request()
                .post("/api/deliveries/" + delivery + "/replay")
                .then()
                .statusCode(403);
        admin.request()
                .post("/api/deliveries/" + delivery + "/replay")
                .then()
                .statusCode(202)
                .body("delivery.status", equalTo("sending"))
                .body("delivery.deadAt", nullValue());
        awaitStatus(lead, "sent");
        assertThat(stub.requestsWith(lead)).hasSize(1);
        admin.request().get("/api/deliveries/dead-letters").then().body("pagination.total", equalTo(0));
        admin.request()
                .post("/api/deliveries/" + delivery + "/replay")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_A_DEAD_LETTER"));
    }

    @Test
    void whatMayPassIsTriedAgainByItself() {
        by("webhook", stub.address("/leads"));
        stub.answering(503, "");
        String lead = intake.send(Intake.lead("75")).path("leadId");
        awaitStatus(lead, "failed");
        String delivery = delivery(lead);
        admin.request()
                .get("/api/deliveries/" + delivery)
                .then()
                .body("delivery.retryAt", notNullValue())
                .body("delivery.deadAt", nullValue())
                .body("delivery.error", equalTo("The client's server answered 503."));
        company.execute(
                "update jobs set run_after = now() where tenant_id = ? and kind = 'delivery.retry'", company.id());
        awaitStatus(lead, "sent");
        admin.request().get("/api/deliveries/" + delivery).then().body("delivery.attempts", equalTo(2));
    }

    @Test
    void anAddressInsideIsNeverCalled() {
        by("webhook", "https://127.0.0.1:" + stub.port() + "/");
        String lead = intake.send(Intake.lead("75")).path("leadId");
        awaitStatus(lead, "failed");
        admin.request()
                .get("/api/deliveries/" + delivery(lead))
                .then()
                .body("delivery.deadAt", notNullValue())
                .body("delivery.error", equalTo("The client's address is not on the public internet."));
        assertThat(stub.requests()).isEmpty();
    }

    private void by(String method, String url) {
        company.execute(
                "update clients set delivery_method = ?, delivery_url = ? where tenant_id = ? and id = ?",
                method,
                url,
                company.id(),
                UUID.fromString(client));
    }

    private String delivery(String lead) {
        return admin.request().get("/api/deliveries?leadId=" + lead).path("deliveries[0].id");
    }

    private void awaitStatus(String lead, String status) {
        await().atMost(SOON)
                .untilAsserted(() -> admin.request()
                        .get("/api/deliveries?leadId=" + lead)
                        .then()
                        .body("deliveries[0].status", equalTo(status)));
    }
}
