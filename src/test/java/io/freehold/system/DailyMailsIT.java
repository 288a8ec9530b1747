package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tenant's part of the daily run: one mail a client with all that waits for it. */
class DailyMailsIT {

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
        desk.commande("Soleil", 100, "75");
        desk.commande("Toit", 100, "69");
    }

    @Test
    void eachClientGetsOneFileOfAllThatWaitsAndNoneTwice() throws Exception {
        String first = lead("75");
        String second = lead("75");
        String elsewhere = lead("69");
        run("2026-11-20");
        awaitSent(3);
        assertThat(csv("Soleil")).contains(first).contains(second).doesNotContain(elsewhere);
        assertThat(csv("Toit")).contains(elsewhere).doesNotContain(first);
        Response batches = member.request().get("/api/deliveries/batches");
        batches.then()
                .statusCode(200)
                .body("pagination.total", equalTo(2))
                .body("batches.status", everyItem(equalTo("sent")))
                .body("batches.day", everyItem(equalTo("2026-11-20")))
                .body("batches.count", containsInAnyOrder(2, 1))
                .body("batches.client.name", containsInAnyOrder("Soleil", "Toit"))
                .body("batches.messageId", everyItem(startsWith("batch-")));
        member.request()
                .get("/api/leads/" + first)
                .then()
                .body("lead.status", equalTo("delivered"))
                .body("lead.delivery.status", equalTo("sent"));

        String late = lead("75");
        run("2026-11-20");
        run("2026-11-21");
        awaitSent(4);
        List<MimeMessage> mails = server.mail().received(desk.mailbox("Soleil"));
        assertThat(mails).as("that day's again would be a third").hasSize(2);
        assertThat(content(mails.get(1))).contains(late).doesNotContain(first);
        member.request()
                .get("/api/deliveries/batches?day=2026-11-21")
                .then()
                .body("batches.count", equalTo(List.of(1)));
        member.request().get("/api/deliveries/batches?status=failed").then().body("pagination.total", equalTo(0));
    }

    @Test
    void whatIsOnItsWayOrSentAlreadyIsNotMailedAgain() {
        lead("75");
        String delivery = member.request().get("/api/deliveries").path("deliveries[0].id");
        member.request().post("/api/deliveries/" + delivery + "/send").then().statusCode(202);
        awaitSent(1);
        run("2026-11-20");
        awaitMade(1);
        member.request().get("/api/deliveries/batches").then().body("pagination.total", equalTo(0));
        assertThat(server.mail().received(desk.mailbox("Soleil"))).hasSize(1);
    }

    @Test
    void nothingLeavesOnADayThatTenantClientOrCommandeHasClosed() {
        Client admin = Client.of(server, company, "ADMIN");
        admin.request()
                .header("If-Match", "\"v0\"")
                .body(Map.of("days", List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")))
                .put("/api/settings/calendar")
                .then()
                .statusCode(200);
        String calendar = admin.request()
                .body(Map.of(
                        "name",
                        "Office",
                        "zone",
                        "Europe/Paris",
                        "opening",
                        Map.of("TUESDAY", List.of("14:00-18:00")),
                        "holidays",
                        List.of("2026-11-24")))
                .post("/api/calendars")
                .then()
                .statusCode(201)
                .extract()
                .path("calendar.id");
        lead("75");
        run("2026-11-21");
        awaitMade(1);
        company.execute("update clients set delivery_days = array['TUESDAY'] where tenant_id = ?", company.id());
        run("2026-11-23");
        awaitMade(2);
        company.execute(
                "update commandes set calendar_id = ? where tenant_id = ?", UUID.fromString(calendar), company.id());
        run("2026-11-24");
        awaitMade(3);
        member.request().get("/api/deliveries/batches").then().body("pagination.total", equalTo(0));
        run("2026-12-01");
        awaitSent(1);
        member.request().get("/api/deliveries/batches").then().body("batches.day", equalTo(List.of("2026-12-01")));
    }

    @Test
    void othersSeeNoneOfIt() {
        lead("75");
        run("2026-11-20");
        awaitSent(1);
        Client stranger = Client.of(server, Company.on(server), "OWNER");
        stranger.request().get("/api/deliveries/batches").then().statusCode(200).body("pagination.total", equalTo(0));
        for (String bad : List.of("day=2026-02-30", "day=x", "status=lost", "client=7", "cursor=x")) {
            member.request()
                    .get("/api/deliveries/batches?" + bad)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem(bad.substring(0, bad.indexOf('='))));
        }
    }

    private String lead(String departement) {
        return intake.send(Intake.lead(departement)).path("leadId");
    }

    /** What the schedule does in each tenant at 09:30 in Paris. */
    private void run(String day) {
        company.execute("insert into job_turns (tenant_id) values (?) on conflict do nothing", company.id());
        company.execute(
                "insert into jobs (tenant_id, id, kind, payload) values (?, ?, 'delivery.daily', cast(? as jsonb))",
                company.id(),
                UUID.randomUUID(),
                "{\"day\":\"" + day + "\"}");
    }

    private void awaitMade(int runs) {
        await().atMost(SOON).until(() -> {
            try (Connection session = server.database().asSuperuser();
                    PreparedStatement query = session.prepareStatement(
                            "select count(*) from jobs where kind = 'delivery.daily' and state = 'DONE' and tenant_id = ?")) {
                query.setObject(1, company.id());
                try (ResultSet row = query.executeQuery()) {
                    return row.next() && row.getInt(1) == runs;
                }
            }
        });
    }

    private void awaitSent(int deliveries) {
        await().atMost(SOON)
                .untilAsserted(() -> member.request()
                        .get("/api/deliveries?status=sent")
                        .then()
                        .body("pagination.total", equalTo(deliveries)));
    }

    private String csv(String client) throws Exception {
        List<MimeMessage> mails = server.mail().received(desk.mailbox(client));
        assertThat(mails).hasSize(1);
        return content(mails.get(0));
    }

    private static String content(MimeMessage mail) throws Exception {
        return new String(
                ((MimeMultipart) mail.getContent())
                        .getBodyPart(1)
                        .getInputStream()
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }
}
