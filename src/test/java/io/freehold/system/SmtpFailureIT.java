package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.FreePorts;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.MailCatcher;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A mail server that is away, then silent, then well again: the delivery fails visibly and is sent in the end. */
class SmtpFailureIT {

    private static final Duration SOON = Duration.ofSeconds(90);

    private final int smtpPort = FreePorts.next();
    private final int imapPort = FreePorts.next();

    @Test
    void refusedAndHangingFailAndAResendWorks() throws Exception {
        try (Server server = Server.named("smtp-failure")
                .with("SMTP_PORT", Integer.toString(smtpPort))
                .with("IMAP_PORT", Integer.toString(imapPort))
                .with("SMTP_TIMEOUT_SECONDS", "2")
                .start()) {
            Company company = Company.on(server);
            LeadDesk desk = LeadDesk.of(company);
            desk.commande("Soleil", 10, "75");
            Intake intake = new Intake(server, desk.provider("website"));
            Client member = Client.of(server, company, "USER");
            String lead = intake.send(Intake.lead("75")).path("leadId");
            String delivery = member.request().get("/api/leads/" + lead).path("lead.delivery.id");

            send(member, delivery);
            awaitDelivery(member, delivery, "failed", "The mail server cannot be reached.");
            try (ServerSocket silent = new ServerSocket(smtpPort, 5, InetAddress.getLoopbackAddress())) {
                assertThat(silent.isBound()).isTrue();
                send(member, delivery);
                intake.send(Intake.lead("75")).then().statusCode(201).body("status", equalTo("routed"));
                awaitDelivery(member, delivery, "failed", "The mail server did not answer in time.");
            }
            member.request().get("/api/leads/" + lead).then().body("lead.status", equalTo("routed"));
            try (MailCatcher catcher = new MailCatcher(smtpPort, imapPort).start()) {
                send(member, delivery);
                awaitDelivery(member, delivery, "sent", null);
                assertThat(catcher.received(desk.mailbox("Soleil"))).hasSize(1);
                member.request().get("/api/leads/" + lead).then().body("lead.status", equalTo("delivered"));
                theOutboxShowsItToItsTenantOnly(server, member, desk.mailbox("Soleil"), lead);
            }
        }
    }

    private static void theOutboxShowsItToItsTenantOnly(Server server, Client member, String mailbox, String lead) {
        Response ours = member.request().get("/api/dev/outbox?to=" + mailbox);
        ours.then().statusCode(200).body("messages.size()", equalTo(1)).body("messages[0].to", equalTo(mailbox));
        assertThat(ours.<String>path("messages[0].attachments[0].content")).contains(lead);
        member.request().get("/api/dev/outbox").then().body("messages.to", hasItem(mailbox));
        Client.of(server, Company.on(server), "OWNER")
                .request()
                .get("/api/dev/outbox?to=" + mailbox)
                .then()
                .statusCode(200)
                .body("messages.size()", equalTo(0));
    }

    private static void send(Client member, String delivery) {
        member.request().post("/api/deliveries/" + delivery + "/send").then().statusCode(202);
    }

    private static void awaitDelivery(Client member, String delivery, String status, String error) {
        await().atMost(SOON)
                .untilAsserted(() -> member.request()
                        .get("/api/deliveries/" + delivery)
                        .then()
                        .body("delivery.status", equalTo(status))
                        .body("delivery.error", equalTo(error)));
    }
}
