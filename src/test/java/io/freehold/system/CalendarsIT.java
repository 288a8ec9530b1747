package io.freehold.system;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars at a member's desk, and the holidays of France. */
class CalendarsIT {

    private static final Map<String, List<String>> OFFICE = Map.of("MONDAY", List.of("08:00-12:00", "14:00-18:00"));

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "MAIN", "OTHER");
    private final Client admin = Client.of(server, company, "ADMIN");
    private final Stall stall = new Stall(admin);

    @Test
    void whatIsKeptIsWhatIsShown() {
        Map<String, Object> wanted =
                Map.of("name", "Office", "opening", OFFICE, "holidays", List.of("2026-12-25", "2026-01-01"));
        String id = stall.post("/api/calendars", wanted).path("calendar.id");
        stall.get("/api/calendars/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .body("calendar.name", equalTo("Office"))
                .body("calendar.zone", equalTo("Europe/Paris"))
                .body("calendar.opening", equalTo(OFFICE))
                .body("calendar.holidays", equalTo(List.of("2026-01-01", "2026-12-25")));
        stall.patch("/api/calendars/" + id, Map.of("zone", "Indian/Reunion", "holidays", List.of()))
                .then()
                .statusCode(200)
                .body("calendar.zone", equalTo("Indian/Reunion"))
                .body("calendar.opening", equalTo(OFFICE))
                .body("calendar.holidays", hasSize(0));
        admin.request()
                .header("If-Match", "\"v0\"")
                .body(Map.of("name", "Late"))
                .patch("/api/calendars/" + id)
                .then()
                .statusCode(412);
        admin.request()
                .body(Map.of("name", "x"))
                .patch("/api/calendars/" + id)
                .then()
                .statusCode(428);
    }

    @Test
    void aNameIsOneCalendars() {
        stall.post("/api/calendars", Map.of("name", "Office", "opening", OFFICE))
                .then()
                .statusCode(201);
        String other = stall.post("/api/calendars", Map.of("name", "Night", "opening", OFFICE))
                .path("calendar.id");
        stall.post("/api/calendars", Map.of("name", " Office ", "opening", OFFICE))
                .then()
                .statusCode(409)
                .body("code", equalTo("NAME_TAKEN"))
                .body("errors.field", hasItem("name"));
        stall.patch("/api/calendars/" + other, Map.of("name", "Office")).then().statusCode(409);
        stall.patch("/api/calendars/" + other, Map.of("name", "Night")).then().statusCode(200);
        stall.get("/api/calendars").then().body("calendars.name", equalTo(List.of("Night", "Office")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/settings/calendar|{\"days\":[\"MONDAY\"]%s}",
                "/api/settings/cross-entity|{\"enabled\":false,\"pairs\":[]%s}"
            })
    void aCalendarThatASettingFollowsIsNotRemoved(String setting, String form) {
        String id = stall.post("/api/calendars", Map.of("name", "Office", "opening", OFFICE))
                .path("calendar.id");
        put(setting, "\"v0\"", form.formatted(",\"calendarId\":\"" + id + "\""));
        stall.delete("/api/calendars/" + id).then().statusCode(409).body("code", equalTo("CALENDAR_IN_USE"));
        put(setting, "\"v1\"", form.formatted(""));
        stall.delete("/api/calendars/" + id).then().statusCode(200);
    }

    private void put(String setting, String ifMatch, String body) {
        Client.of(server, company, "ADMIN")
                .request()
                .header("If-Match", ifMatch)
                .body(body)
                .put(setting)
                .then()
                .statusCode(200);
    }

    @Test
    void aCalendarThatIsFollowedIsNotRemovedAndOneThatADeletedCommandeFollowedIs() {
        LeadDesk.of(company);
        Stall main = new Stall(Client.of(server, company.narrowed(company.member("ADMIN"), "MAIN")));
        String calendar = "/api/calendars/"
                + main.post("/api/calendars", Map.of("name", "Office", "opening", OFFICE))
                        .path("calendar.id");
        String client = main.welcomed(Stall.client());
        String id = calendar.substring(calendar.lastIndexOf('/') + 1);
        String first = main.ordered(Stall.with(Stall.commande(client), "calendarId", id));
        String second = main.ordered(Stall.with(Stall.commande(client), "calendarId", id));
        main.delete(calendar).then().statusCode(409).body("code", equalTo("CALENDAR_IN_USE"));
        main.patch("/api/commandes/" + first, Map.of("calendarId", ""))
                .then()
                .statusCode(200)
                .body("commande.calendar", nullValue());
        main.delete("/api/commandes/" + second).then().statusCode(200);
        main.delete(calendar).then().statusCode(200);
        main.get(calendar).then().statusCode(404);
        main.get("/api/commandes/" + second).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"zone, Mars/Base", "name, ''", "holidays, 2026-02-30", "opening, x"})
    void whatCannotBeIsRefused(String field, String value) {
        Map<String, Object> wanted = new HashMap<>(Map.of("name", "Office", "opening", OFFICE));
        wanted.put(field, field.equals("holidays") ? List.of(value) : value);
        stall.post("/api/calendars", wanted).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"MONDAY, 12:00-08:00", "MONDAY, 8:00-12:00", "MONDAY, 08:00-24:00", "FUNDAY, 08:00-12:00"})
    void hoursThatCannotBeAreRefused(String day, String span) {
        Map<String, Object> wanted = Map.of("name", "Office", "opening", Map.of(day, List.of(span)));
        stall.post("/api/calendars", wanted).then().statusCode(400);
    }

    @Test
    void theHolidaysOfFranceAreComputed() {
        stall.get("/api/calendars/holidays?country=FR&year=2026")
                .then()
                .statusCode(200)
                .body("holidays", hasSize(11))
                .body("holidays[1].date", equalTo("2026-04-06"))
                .body("holidays[1].name", equalTo("Lundi de Pâques"));
        for (String query : List.of("country=DE&year=2026", "year=1899", "year=2201", "year=x", "country=FR")) {
            stall.get("/api/calendars/holidays?" + query).then().statusCode(400);
        }
    }

    @Test
    void whoMayNotChangeReadsAndAnotherTenantSeesNothing() {
        String path = "/api/calendars/"
                + stall.post("/api/calendars", Map.of("name", "Office", "opening", OFFICE))
                        .path("calendar.id");
        Client viewer = Client.of(server, company, "VIEWER");
        viewer.request().get(path).then().statusCode(200);
        viewer.request()
                .body(Map.of("name", "x", "opening", OFFICE))
                .post("/api/calendars")
                .then()
                .statusCode(403);
        Client stranger = Client.of(server, Company.on(server), "OWNER");
        stranger.request().get(path).then().statusCode(404);
        stranger.request().header("If-Match", "\"v0\"").delete(path).then().statusCode(404);
        stranger.request().get("/api/calendars").then().body("calendars", hasSize(0));
    }
}
