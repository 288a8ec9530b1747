package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.freehold.testing.UsageBook;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings as the console's pages read, change, export and import them. */
class SettingsIT {

    private static final String BOOKING = "/api/admin/booking-settings";

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client admin = Client.of(server, company, "ADMIN");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization",
                "booking",
                "integration",
                "security",
                "communication",
                "client",
                "task",
                "analytics"
            })
    void untilSomethingIsChosenTheDefaultsHold(String subject) {
        String path = "/api/admin/" + subject + "-settings";
        Response read = admin.request().get(path);
        read.then().statusCode(200).header("ETag", "\"v0\"").body("version", equalTo(0));
        Map<String, Object> settings = read.path("settings");
        assertThat(settings).isNotEmpty().isEqualTo(read.path("defaults"));
        // What was read may be sent as it is.
        put(admin, path, "\"v0\"", settings).then().statusCode(200).body("settings", equalTo(settings));
        admin.request()
                .get(path + "/export")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(subject + "-settings.json"))
                .body("subject", equalTo(subject))
                .body("settings", equalTo(settings));
    }

    @Test
    void aChoiceHoldsForItsTenantAlone() {
        Map<String, Object> wanted = booking();
        wanted.put("slotMinutes", 15);
        put(admin, BOOKING, "\"v0\"", wanted)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("settings.slotMinutes", equalTo(15))
                .body("defaults.slotMinutes", equalTo(30));
        Client.of(server, company, "OWNER")
                .request()
                .get(BOOKING)
                .then()
                .body("settings.slotMinutes", equalTo(15))
                .body("version", equalTo(1));
        Client.of(server, Company.on(server), "OWNER")
                .request()
                .get(BOOKING)
                .then()
                .body("settings.slotMinutes", equalTo(30))
                .body("version", equalTo(0));
    }

    @Test
    void aChangeIsAudited() {
        Map<String, Object> wanted = booking();
        wanted.put("horizonDays", 90);
        put(admin, BOOKING, "\"v0\"", wanted).then().statusCode(200);
        admin.request()
                .get("/api/audit-logs?action=settings.changed")
                .then()
                .body("auditLogs[0].objectType", equalTo("booking_settings"))
                .body("auditLogs[0].before", equalTo(Map.of("horizonDays", 60)))
                .body("auditLogs[0].after", equalTo(Map.of("horizonDays", 90)));
    }

    @Test
    void aChangeStartsFromTheVersionThatWasRead() {
        Map<String, Object> wanted = booking();
        wanted.put("slotMinutes", 20);
        put(admin, BOOKING, null, wanted).then().statusCode(428);
        put(admin, BOOKING, "\"v3\"", wanted).then().statusCode(412).body("code", equalTo("STALE_VERSION"));
        put(admin, BOOKING, "\"v0\"", wanted).then().statusCode(200);
        put(admin, BOOKING, "\"v0\"", wanted).then().statusCode(412);
    }

    @Test
    void ofSeveralChangesAtOnceOneIsMade() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<Integer>> answers = IntStream.range(0, 6)
                    .mapToObj(rival -> threads.submit(() -> {
                        Map<String, Object> wanted = booking();
                        wanted.put("perDayMax", 100 + rival);
                        return put(admin, BOOKING, "\"v0\"", wanted).statusCode();
                    }))
                    .toList();
            int made = 0;
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(200, 412);
                made += answer.get() == 200 ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        admin.request().get(BOOKING).then().body("version", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "booking, slotMinutes, 4",
        "booking, slotMinutes, 481",
        "booking, waitlist, 'yes'",
        "organization, currency, 'euro'",
        "organization, email, 'nobody'",
        "organization, weekStart, 0",
        "communication, quietFrom, '25:00'",
        "communication, digest, 'HOURLY'",
        "security, contact, 'a b@c'",
        "client, codePrefix, 'lower'",
        "task, priority, 'SOMETIMES'",
        "analytics, rangeDays, 0"
    })
    void aValueThatCannotBeIsNamed(String subject, String key, String value) {
        String path = "/api/admin/" + subject + "-settings";
        Map<String, Object> wanted = new HashMap<>(admin.request().get(path).path("settings"));
        wanted.put(key, value.matches("-?\\d+") ? Integer.valueOf(value) : value);
        put(admin, path, "\"v0\"", wanted).then().statusCode(400).body("errors.field", hasItem(key));
        taken(path, Map.of("settings", Map.of(key, wanted.get(key))))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("settings." + key));
        admin.request().get(path).then().body("version", equalTo(0));
    }

    @Test
    void aReplacementLacksNothingAndAddsNothing() {
        Map<String, Object> lacking = booking();
        lacking.remove("slotMinutes");
        put(admin, BOOKING, "\"v0\"", lacking).then().statusCode(400).body("errors.field", hasItem("slotMinutes"));
        Map<String, Object> adding = booking();
        adding.put("fax", true);
        put(admin, BOOKING, "\"v0\"", adding).then().statusCode(400).body("errors.field", hasItem("fax"));
    }

    @Test
    void aSecondFactorThatIsRequiredIsRequiredAtOnce() {
        String path = "/api/admin/security-settings";
        put(admin, path, "\"v0\"", Map.of("mfaRequired", true, "contact", "safe@example.test"))
                .then()
                .statusCode(200)
                .body("settings.mfaRequired", equalTo(true))
                .body("defaults.mfaRequired", equalTo(false));
        assertThat(
                        new UsageBook(server.database(), company)
                                .number(
                                        "select count(*) from security_settings where tenant_id = ? and chosen ?? 'mfaRequired'"))
                .isZero();
        admin.request().get(path).then().statusCode(403).body("code", equalTo("MFA_ENROLMENT_REQUIRED"));
    }

    @Test
    void aListIsKeptAndReplaced() {
        String path = "/api/admin/integration-settings";
        Map<String, Object> values = new HashMap<>(admin.request().get(path).path("settings"));
        values.put("failureRecipients", List.of("a@example.test", "b@example.test"));
        put(admin, path, "\"v0\"", values)
                .then()
                .statusCode(200)
                .body("settings.failureRecipients", contains("a@example.test", "b@example.test"));
        values.put("failureRecipients", List.of("nobody"));
        put(admin, path, "\"v1\"", values).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"USER", "VIEWER"})
    void whoLacksThePermissionNeitherReadsNorChanges(String role) {
        Client member = Client.of(server, company, role);
        member.request().get(BOOKING).then().statusCode(403);
        member.request().get(BOOKING + "/export").then().statusCode(403);
        put(member, BOOKING, "\"v0\"", booking()).then().statusCode(403);
        member.request()
                .body(Map.of("settings", Map.of()))
                .post(BOOKING + "/import")
                .then()
                .statusCode(403);
    }

    private Map<String, Object> booking() {
        JsonPath read = admin.request().get(BOOKING).jsonPath();
        return new HashMap<>(read.getMap("settings"));
    }

    private Response taken(String path, Map<String, Object> file) {
        return admin.request().body(file).post(path + "/import");
    }

    private static Response put(Client member, String path, String etag, Map<String, Object> body) {
        var request = member.request().body(body);
        return (etag == null ? request : request.header("If-Match", etag)).put(path);
    }
}
