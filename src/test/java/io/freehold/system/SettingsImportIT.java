package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Settings taken from one tenant to another as a file. */
class SettingsImportIT {

    private static final String BOOKING = "/api/admin/booking-settings";

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client admin = Client.of(server, company, "ADMIN");

    @Test
    void aDryRunTellsAndChangesNothing() {
        Map<String, Object> file = Map.of("settings", Map.of("slot_minutes", 45, "waitlist", true), "dryRun", true);
        Response told = taken(BOOKING, file);
        told.then().statusCode(200).body("applied", equalTo(false)).body("changes.key", contains("slotMinutes"));
        assertThat(told.<Integer>path("changes[0].from")).isEqualTo(30);
        assertThat(told.<Integer>path("changes[0].to")).isEqualTo(45);
        admin.request()
                .get(BOOKING)
                .then()
                .body("settings.slotMinutes", equalTo(30))
                .body("version", equalTo(0));
    }

    @Test
    void whatOneTenantExportsAnotherImports() {
        Map<String, Object> wanted = booking();
        wanted.putAll(Map.of("slotMinutes", 50, "confirmedAtOnce", true));
        put(admin, BOOKING, "\"v0\"", wanted).then().statusCode(200);
        String file = admin.request().get(BOOKING + "/export").asString();
        Client other = Client.of(server, Company.on(server), "OWNER");
        other.request()
                .body(file)
                .post(BOOKING + "/import")
                .then()
                .statusCode(200)
                .body("applied", equalTo(true))
                .body("changes.key", contains("slotMinutes", "confirmedAtOnce"));
        other.request().get(BOOKING).then().body("settings", equalTo(wanted)).body("version", equalTo(1));
        other.request().body(file).post(BOOKING + "/import").then().body("changes", empty());
        other.request()
                .body(file)
                .post("/api/admin/task-settings/import")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("subject"));
    }

    @Test
    void aFileWithOneWrongValueChangesNothing() {
        Map<String, Object> values = new HashMap<>(Map.of("slotMinutes", 25, "fax", 1));
        taken(BOOKING, Map.of("settings", values)).then().statusCode(400).body("errors.field", hasItem("settings.fax"));
        values.remove("fax");
        values.put("noticeHours", null);
        taken(BOOKING, Map.of("settings", values)).then().statusCode(400);
        taken(BOOKING, Map.of()).then().statusCode(400).body("errors.field", hasItem("settings"));
        admin.request().get(BOOKING).then().body("version", equalTo(0));
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
