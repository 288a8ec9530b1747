package io.freehold.system;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happened in the trade: told to those who may see the company that it happened to. */
class EventLogIT {

    private static final String LOG = "/api/event-log";

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "MAIN", "OTHER");
    private final LeadDesk desk = LeadDesk.of(company);
    private final Intake main = new Intake(server, desk.provider("website"));
    private final Intake other = new Intake(server, desk.provider("partner", "OTHER", false));
    private final Client user = Client.of(server, company, "USER");

    @Test
    void whatWasDoneToALeadIsToldNewestFirst() {
        String lead = noted(main, "first", "MAIN");
        noted(main, "second", "MAIN");
        Response page = user.request().get(LOG + "?limit=1");
        page.then()
                .statusCode(200)
                .body("events", hasSize(1))
                .body("events[0].action", equalTo("lead.edited"))
                .body("events[0].entity", equalTo("MAIN"))
                .body("events[0].actor.kind", equalTo("MEMBER"))
                .body("pagination.total", equalTo(2));
        String next = page.path("pagination.next");
        Response older = user.request().get(LOG + "?limit=1&cursor=" + next);
        older.then().body("events.objectId", contains(lead));
        String id = older.path("events[0].id");
        user.request().get(LOG + "/" + id).then().statusCode(200).body("event.after.notes", equalTo("first"));
    }

    @Test
    void eventsAreOfTheScopesCompaniesAlone() {
        noted(main, "ours", "MAIN");
        String foreign = noted(other, "theirs", "OTHER");
        user.request().get(LOG).then().body("pagination.total", equalTo(2));
        user.request().get(LOG + "?entity=OTHER").then().body("events.objectId", contains(foreign));
        user.request().header("X-Entity-Scope", "MAIN").get(LOG).then().body("events.entity", contains("MAIN"));
        String id = user.request().get(LOG + "?entity=OTHER").path("events[0].id");
        Client narrow = Client.of(server, company.narrowed(company.member("USER"), "MAIN"));
        narrow.request().get(LOG).then().body("events.entity", contains("MAIN"));
        narrow.request().get(LOG + "?entity=OTHER").then().body("events", hasSize(0));
        narrow.request().get(LOG + "/" + id).then().statusCode(404);
    }

    @Test
    void whoCameInIsNotOfTheTrade() {
        Client owner = Client.of(server, company, "OWNER");
        owner.request()
                .body(Map.of("email", "x@" + company.slug() + ".test", "name", "X", "role", "USER"))
                .post("/api/auth/users/invite")
                .then()
                .statusCode(201);
        noted(main, "ours", "MAIN");
        owner.request().get(LOG).then().body("events.objectType", contains("lead"));
        owner.request()
                .get(LOG + "/actions")
                .then()
                .statusCode(200)
                .body("actions", hasItem("lead.edited"))
                .body("actions", not(hasItem("invitation.sent")))
                .body("actions", hasSize(1));
    }

    @Test
    void filtersNarrowAndBadOnesAreRefused() {
        noted(main, "ours", "MAIN");
        user.request().get(LOG + "?action=lead.edited").then().body("events", hasSize(1));
        user.request().get(LOG + "?action=lead.created").then().body("events", hasSize(0));
        user.request().get(LOG + "?actor=" + UUID.randomUUID()).then().body("events", hasSize(0));
        user.request()
                .get(LOG + "?from=2020-01-01T00:00:00Z&to=2020-02-01T00:00:00Z")
                .then()
                .body("events", hasSize(0));
        user.request().get(LOG + "?from=yesterday").then().statusCode(400).body("errors.field", contains("from"));
        user.request().get(LOG + "?actor=me").then().statusCode(400).body("errors.field", contains("actor"));
        user.request().get(LOG + "?cursor=me").then().statusCode(400);
        user.request().get(LOG + "?action=" + "a".repeat(2_000)).then().statusCode(400);
    }

    @Test
    void aViewerAndAnotherTenantSeeNothing() {
        noted(main, "ours", "MAIN");
        Client.of(server, company, "VIEWER").request().get(LOG).then().statusCode(403);
        String id = user.request().get(LOG).path("events[0].id");
        Client others = Client.of(server, Company.on(server), "USER");
        others.request().get(LOG).then().body("events", hasSize(0));
        others.request().get(LOG + "/" + id).then().statusCode(404);
    }

    private String noted(Intake intake, String note, String entity) {
        String lead = intake.send(Intake.lead("75")).path("leadId");
        Response read = user.request().get("/api/leads/" + lead);
        user.request()
                .header("If-Match", read.header("ETag"))
                .header("X-Entity-Scope", entity)
                .body(Map.of("notes", note))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
        return lead;
    }
}
