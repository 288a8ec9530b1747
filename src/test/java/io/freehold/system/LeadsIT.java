package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Leads at a member's desk: list, search, read, edit, and what others may not see. */
class LeadsIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "MAIN", "OTHER");
    private LeadDesk desk;
    private Intake main;
    private Intake other;

    @BeforeEach
    void open() {
        desk = LeadDesk.of(company);
        main = new Intake(server, desk.provider("website"));
        other = new Intake(server, desk.provider("partner", "OTHER", false));
    }

    @Test
    void leadsAreListedNewestFirstAndPaged() {
        for (int i = 0; i < 3; i++) {
            main.send(Intake.with(Intake.lead("75"), "lastName", "Name" + i))
                    .then()
                    .statusCode(201);
        }
        Client member = Client.of(server, company, "VIEWER");
        Response first = member.request().get("/api/leads?limit=2");
        first.then()
                .statusCode(200)
                .body("leads.lastName", equalTo(java.util.List.of("Name2", "Name1")))
                .body("pagination.limit", equalTo(2))
                .body("pagination.total", equalTo(3));
        String cursor = first.path("pagination.next");
        member.request()
                .get("/api/leads?limit=2&cursor=" + cursor)
                .then()
                .body("leads.lastName", equalTo(java.util.List.of("Name0")));
        member.request()
                .get("/api/leads?limit=2&offset=2")
                .then()
                .body("leads.lastName", equalTo(java.util.List.of("Name0")));
        member.request().get("/api/leads?sort=createdAt:asc").then().body("leads[0].lastName", equalTo("Name0"));
    }

    @Test
    void leadsAreFoundByNameNumberAndAddress() {
        Map<String, Object> lead = Intake.with(Intake.lead("2A"), "lastName", "Léfebvre");
        main.send(lead).then().statusCode(201);
        main.send(Intake.with(Intake.lead("75"), "lastName", "Martin")).then().statusCode(201);
        Client member = Client.of(server, company, "VIEWER");
        for (String term : new String[] {
            "lefeb",
            lead.get("phone").toString().replace(" ", "%20"),
            lead.get("email").toString()
        }) {
            member.request()
                    .get("/api/leads?search=" + term)
                    .then()
                    .body("leads.lastName", equalTo(java.util.List.of("Léfebvre")));
        }
        member.request()
                .get("/api/leads?department=2A&status=no_open_orders,new")
                .then()
                .body("pagination.total", equalTo(1));
        member.request().get("/api/leads?product=pool").then().body("pagination.total", equalTo(0));
        member.request().get("/api/leads?from=2999-01-01T00:00:00Z").then().body("pagination.total", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "status, lost",
        "from, yesterday",
        "to, 2026-13-01",
        "limit, 0",
        "sort, phone:asc",
        "cursor, x",
        "search, %00"
    })
    void aFilterThatCannotBeReadIsNamed(String parameter, String value) {
        Client.of(server, company, "VIEWER")
                .request()
                .get("/api/leads?" + parameter + "=" + value)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(parameter));
    }

    @Test
    void anEditStartsFromTheVersionThatWasRead() {
        String id = main.send(Intake.lead("75")).path("leadId");
        Client member = scoped("MAIN");
        Response read = member.request().get("/api/leads/" + id);
        String etag = read.header("ETag");
        Response edited = edit(member, id, etag, Map.of("notes", "Call after six."));
        edited.then().statusCode(200).body("lead.notes", equalTo("Call after six."));
        assertThat(edited.header("ETag")).isNotEqualTo(etag);
        edit(member, id, etag, Map.of("notes", "No.")).then().statusCode(412).body("code", equalTo("STALE_VERSION"));
        edit(member, id, null, Map.of("notes", "No.")).then().statusCode(428);
        member.request().get("/api/leads/" + id).then().body("lead.notes", equalTo("Call after six."));
    }

    @Test
    void aStatusThatIsNotForHandsIsRefused() {
        String id = main.send(Intake.lead("75")).path("leadId");
        Client member = scoped("MAIN");
        String etag = member.request().get("/api/leads/" + id).header("ETag");
        edit(member, id, etag, Map.of("status", "delivered"))
                .then()
                .statusCode(409)
                .body("code", equalTo("STATUS_NOT_BY_HAND"));
        edit(member, id, etag, Map.of("status", "invalid"))
                .then()
                .statusCode(200)
                .body("lead.status", equalTo("invalid"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"lost\"}",
                "{\"notes\":7}",
                "{\"notes\":\"\\u0000\"}",
                "{\"phone\":\"1\"}",
                "null",
                "[]"
            })
    void anEditThatCannotBeReadIsRefused(String body) {
        String id = main.send(Intake.lead("75")).path("leadId");
        edit(scoped("MAIN"), id, "\"v0\"", body).then().statusCode(400);
    }

    @Test
    void aNoteThatIsTooLongIsRefused() {
        String id = main.send(Intake.lead("75")).path("leadId");
        Client member = scoped("MAIN");
        edit(member, id, member.request().get("/api/leads/" + id).header("ETag"), Map.of("notes", "x".repeat(4001)))
                .then()
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"));
    }

    @Test
    void aViewerEditsNothing() {
        String id = main.send(Intake.lead("75")).path("leadId");
        edit(Client.of(server, company, "VIEWER"), id, "\"v0\"", Map.of("notes", "x"))
                .then()
                .statusCode(403);
    }

    @Test
    void aMemberOfOneCompanySeesItsLeadsOnly() {
        String ours = main.send(Intake.lead("75")).path("leadId");
        String theirs = other.send(Intake.lead("75")).path("leadId");
        Client narrow = scoped("MAIN");
        narrow.request().get("/api/leads").then().body("leads.id", equalTo(java.util.List.of(ours)));
        for (String path : new String[] {"", "/trace"}) {
            narrow.request().get("/api/leads/" + theirs + path).then().statusCode(404);
        }
        edit(narrow, theirs, "\"v0\"", Map.of("notes", "x")).then().statusCode(404);
        Client both = Client.of(server, company, "ADMIN");
        both.request().get("/api/leads").then().body("pagination.total", equalTo(2));
        both.request()
                .header("X-Entity-Scope", "OTHER")
                .get("/api/leads")
                .then()
                .body("leads.id", equalTo(java.util.List.of(theirs)));
    }

    @Test
    void anotherTenantsLeadIsNotThere() {
        String id = main.send(Intake.lead("75")).path("leadId");
        Client stranger = Client.of(server, Company.on(server), "OWNER");
        for (String path : new String[] {id, id + "/trace", UUID.randomUUID().toString(), "7"}) {
            stranger.request().get("/api/leads/" + path).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        }
        stranger.request().get("/api/leads").then().body("pagination.total", equalTo(0));
    }

    @Test
    void thereIsNoMailCatcherOutsideADevelopmentStart() {
        Client.of(server, company, "OWNER")
                .request()
                .get("/api/dev/outbox")
                .then()
                .statusCode(404);
        Client.of(server, company, "OWNER")
                .request()
                .get("/api/dev/outbox?to=x")
                .then()
                .statusCode(400);
    }

    private Client scoped(String entity) {
        return Client.of(server, company.narrowed(company.member("USER"), entity));
    }

    private static Response edit(Client member, String id, String etag, Object body) {
        var request = member.request().body(body);
        return (etag == null ? request : request.header("If-Match", etag)).patch("/api/leads/" + id);
    }
}
