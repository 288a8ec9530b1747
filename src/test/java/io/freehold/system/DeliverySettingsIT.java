package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a tenant chooses about its deliveries, and that it holds. */
class DeliverySettingsIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client admin = Client.of(server, company, "ADMIN");

    @Test
    void theDaysAreChosenUnderAVersion() {
        admin.request()
                .get("/api/settings/calendar")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v0\""))
                .body("runAt", equalTo("09:30"))
                .body("zone", equalTo("Europe/Paris"))
                .body("settings.days", hasSize(7));
        Map<String, Object> week = Map.of("days", List.of("MONDAY", "FRIDAY"));
        put("calendar", null, week).then().statusCode(428);
        put("calendar", "\"v1\"", week).then().statusCode(412);
        put("calendar", "\"v0\"", week)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("settings.days", containsInAnyOrder("MONDAY", "FRIDAY"));
        put("calendar", "\"v0\"", week).then().statusCode(412);
        put("calendar", "\"v1\"", Map.of("days", List.of()))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("days"));
        put("calendar", "\"v1\"", Map.of("days", List.of("MONDAY"), "calendarId", UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("calendarId"));
        Client stranger = Client.of(server, Company.on(server), "OWNER");
        stranger.request().get("/api/settings/calendar").then().body("settings.days", hasSize(7));
        Client.of(server, company, "USER")
                .request()
                .get("/api/settings/calendar")
                .then()
                .statusCode(403);
    }

    @Test
    void ofTwoFirstChoicesAtOnceOneIsStale() {
        List<Integer> statuses = IntStream.range(0, 2)
                .parallel()
                .mapToObj(i -> put("calendar", "\"v0\"", Map.of("days", List.of("MONDAY")))
                        .statusCode())
                .toList();
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void theMailsLookAsTheTenantWantsThem() throws Exception {
        Map<String, Object> looks = looks("{{count}} x {{client}}", "For {{client}}: {{count}}. {{ reference }}");
        put("email", "\"v0\"", looks).then().statusCode(200).body("settings.senderName", equalTo("Büro \"Soleil\""));
        LeadDesk desk = LeadDesk.of(company);
        Intake intake = new Intake(server, desk.provider("website"));
        desk.commande("Soleil & Fils", 100, "75");
        String lead = intake.send(Intake.lead("75")).path("leadId");
        String delivery = admin.request().get("/api/deliveries?leadId=" + lead).path("deliveries[0].id");
        admin.request().post("/api/deliveries/" + delivery + "/send").then().statusCode(202);
        String mailbox = desk.mailbox("Soleil & Fils");
        await().atMost(SOON).until(() -> server.mail().received(mailbox).size() == 1);
        MimeMessage mail = server.mail().received(mailbox).get(0);
        assertThat(mail.getSubject()).isEqualTo("1 x Soleil & Fils");
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Büro \"Soleil\"");
        assertThat(((InternetAddress) mail.getFrom()[0]).getAddress()).isEqualTo("no-reply@freehold.test");
        assertThat(mail.getReplyTo()[0]).hasToString("answers@soleil.test");
        String text =
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
        assertThat(text).startsWith("For Soleil & Fils: 1. delivery-" + delivery);
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        for (String text : List.of("{{phone}}", "{{client.class}}", "{{#client}}x{{/client}}", "{{}}")) {
            put("email", "\"v0\"", looks(text, "x")).then().statusCode(400).body("errors.field", hasItem("subject"));
            put("email", "\"v0\"", looks("x", text)).then().statusCode(400).body("errors.field", hasItem("body"));
        }
        put("email", "\"v0\"", looks("two\r\nBcc: lines", "x")).then().statusCode(400);
        put("email", "\"v0\"", looks("x".repeat(201), "x")).then().statusCode(400);
        Map<String, Object> wrong = new HashMap<>(looks("x", "x"));
        wrong.put("replyTo", "a@b, c@d");
        put("email", "\"v0\"", wrong).then().statusCode(400).body("errors.field", hasItem("replyTo"));
    }

    private static Map<String, Object> looks(String subject, String body) {
        return Map.of(
                "senderName", "Büro \"Soleil\"", "replyTo", "answers@soleil.test", "subject", subject, "body", body);
    }

    private Response put(String subject, String ifMatch, Map<String, Object> body) {
        var request = admin.request().body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/api/settings/" + subject);
    }
}
