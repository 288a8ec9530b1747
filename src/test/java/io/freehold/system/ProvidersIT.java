package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources of leads: set up, changed, given new keys, held back, taken out. */
class ProvidersIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "MAIN", "OTHER");
    private final Client admin = Client.of(server, company.narrowed(company.member("ADMIN"), "MAIN"));

    @BeforeEach
    void deal() {
        LeadDesk.of(company);
    }

    @Test
    void aProviderIsMadeReadChangedAndDeleted() {
        Response made = create(Map.of("name", "Leadbyte", "lb", true, "dailyCap", 50));
        made.then().statusCode(201).body("provider.entity", equalTo("MAIN")).body("provider.dailyCap", equalTo(50));
        String id = made.path("provider.id");
        Response read = admin.request().get("/api/providers/" + id);
        read.then().statusCode(200).body("provider.lb", equalTo(true)).body("provider.key", nullValue());
        Response changed = edit(id, read.header("ETag"), Map.of("name", "Leadbyte FR", "dailyCap", 0));
        changed.then()
                .statusCode(200)
                .body("provider.name", equalTo("Leadbyte FR"))
                .body("provider.dailyCap", nullValue())
                .body("provider.lb", equalTo(true));
        edit(id, read.header("ETag"), Map.of("lb", false)).then().statusCode(412);
        Intake intake = new Intake(server, made.path("key"));
        intake.send(Intake.lead("75")).then().statusCode(201);
        admin.request().delete("/api/providers/" + id).then().statusCode(428);
        admin.request()
                .header("If-Match", changed.header("ETag"))
                .delete("/api/providers/" + id)
                .then()
                .statusCode(200);
        admin.request().get("/api/providers/" + id).then().statusCode(404);
        intake.send(Intake.lead("75")).then().statusCode(401);
        admin.request().get("/api/leads").then().body("leads.provider", equalTo(List.of("Leadbyte FR")));
        create(Map.of("name", "Leadbyte FR")).then().statusCode(201);
    }

    @Test
    void aNameIsTakenOnce() {
        create(Map.of("name", "website")).then().statusCode(201);
        create(Map.of("name", " website "))
                .then()
                .statusCode(409)
                .body("code", equalTo("PROVIDER_NAME_TAKEN"))
                .body("errors.field", hasItem("name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"\"}",
                "{\"name\":\"x\",\"dailyCap\":0}",
                "{\"name\":\"x\",\"ratePerMinute\":100001}",
                "{\"name\":\"x\",\"mapping\":{\"fax\":\"a\"}}",
                "{\"name\":\"x\",\"entity\":\"not a code\"}",
                "{\"name\":\"\\u0000\"}",
                "{\"name\":\"x\",\"key\":\"mine\"}"
            })
    void aProviderThatCannotBeIsRefused(String body) {
        create(body).then().statusCode(400);
    }

    @Test
    void aHugeNameIsRefused() {
        create(Map.of("name", "x".repeat(101))).then().statusCode(400);
        create(Map.of("name", "x".repeat(100))).then().statusCode(201);
    }

    @Test
    void anotherCompanysProviderIsOutOfReach() {
        Client both = Client.of(server, company, "ADMIN");
        String theirs = both.request()
                .header("X-Entity-Scope", "OTHER")
                .body(Map.of("name", "theirs"))
                .post("/api/providers")
                .path("provider.id");
        create(Map.of("name", "mine", "entity", "OTHER"))
                .then()
                .statusCode(403)
                .body("code", equalTo("ENTITY_OUT_OF_SCOPE"));
        admin.request().get("/api/providers/" + theirs).then().statusCode(404);
        edit(theirs, "\"v0\"", Map.of("name", "stolen")).then().statusCode(404);
        rotate(theirs, Map.of()).then().statusCode(404);
        admin.request().get("/api/providers").then().body("providers.name", not(hasItem("theirs")));
        both.request().get("/api/providers?search=THEI").then().body("providers.name", equalTo(List.of("theirs")));
        both.request()
                .header("X-Entity-Scope", "BOTH")
                .body(Map.of("name", "nobody's"))
                .post("/api/providers")
                .then()
                .statusCode(403);
    }

    @Test
    void twoKeysAreGoodForTheOverlapAndNoThird() {
        Response made = create(Map.of("name", "website"));
        String id = made.path("provider.id");
        Intake first = new Intake(server, made.path("key"));
        Intake second = new Intake(server, rotate(id, Map.of("overlapHours", 1)).path("key"));
        first.send(Intake.lead("75")).then().statusCode(201);
        second.send(Intake.lead("75")).then().statusCode(201);
        Intake third = new Intake(server, rotate(id, Map.of()).path("key"));
        first.send(Intake.lead("75")).then().statusCode(401);
        second.send(Intake.lead("75")).then().statusCode(201);
        Intake fourth = new Intake(server, rotate(id, Map.of("overlapHours", 0)).path("key"));
        third.send(Intake.lead("75")).then().statusCode(401);
        fourth.send(Intake.lead("75")).then().statusCode(201);
        rotate(id, Map.of("overlapHours", 169)).then().statusCode(400);
    }

    @Test
    void rotationsAtOnceLeaveTwoKeysThatOpen() {
        Response made = create(Map.of("name", "website"));
        String id = made.path("provider.id");
        List<String> keys = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> rotate(id, Map.of()).<String>path("key"))
                .toList();
        long open = keys.stream()
                .filter(key -> new Intake(server, key).send(Intake.lead("75")).statusCode() == 201)
                .count();
        assertThat(open).isEqualTo(2);
        new Intake(server, made.path("key")).send(Intake.lead("75")).then().statusCode(401);
    }

    @Test
    void theRateThatWasAgreedHolds() {
        Intake intake = new Intake(
                server, create(Map.of("name", "slow", "ratePerMinute", 2)).path("key"));
        long accepted = IntStream.range(0, 6)
                .mapToObj(i -> intake.send(Intake.lead("75")).statusCode())
                .filter(status -> status == 201)
                .count();
        // A minute may begin in between.
        assertThat(accepted).isBetween(2L, 4L);
    }

    @Test
    void leadsOfAQuarantinedProviderWaitForItsRelease() {
        Response made = create(Map.of("name", "website"));
        String id = made.path("provider.id");
        Intake intake = new Intake(server, made.path("key"));
        act(id, "quarantine", Map.of("reason", "Too many complaints.")).then().statusCode(200);
        act(id, "quarantine", Map.of("reason", "Again.")).then().statusCode(409);
        Response held = intake.send(Intake.lead("75"));
        held.then().statusCode(201).body("status", equalTo("pending_config"));
        String lead = held.path("leadId");
        admin.request().get("/api/leads/" + lead).then().body("lead.reasons.message", hasItem("is quarantined"));
        act(id, "release", null).then().statusCode(200).body("provider.quarantined", equalTo(false));
        act(id, "release", null).then().statusCode(409);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> admin.request()
                        .get("/api/leads/" + lead)
                        .then()
                        .body("lead.status", equalTo("no_open_orders"))
                        .body("lead.reasons", equalTo(List.of())));
    }

    @Test
    void moreThanHalfInvalidOfAHundredQuarantinesByItself() {
        Response made = create(Map.of("name", "website"));
        String id = made.path("provider.id");
        company.execute(
                "insert into leads (tenant_id, id, provider_id, entity, entity_locked, lb, test, status, search_name,"
                        + " reasons, payload, created_at, updated_at) select tenant_id, gen_random_uuid(), id, 'MAIN', false,"
                        + " false, false, case when n <= 50 then 'invalid' else 'new' end, '', '[]', '{}',"
                        + " now() - interval '1 minute', now() from providers cross join generate_series(1, 99) n"
                        + " where tenant_id = ? and name = 'website'",
                company.id());
        Intake intake = new Intake(server, made.path("key"));
        intake.send("{}").then().statusCode(400);
        admin.request()
                .get("/api/providers/" + id)
                .then()
                .body("provider.quarantined", equalTo(true))
                .body(
                        "provider.quarantineReason",
                        equalTo("More than half of its last 100 leads within an hour were invalid."));
        intake.send(Intake.lead("75")).then().statusCode(201).body("status", equalTo("pending_config"));
    }

    @Test
    void whoMayNotManageProvidersIsRefused() {
        Client user = Client.of(server, company, "USER");
        user.request().get("/api/providers").then().statusCode(403);
        user.request().body(Map.of("name", "x")).post("/api/providers").then().statusCode(403);
    }

    private Response create(Object body) {
        return admin.request().body(body).post("/api/providers");
    }

    private Response edit(String id, String etag, Object body) {
        return admin.request().header("If-Match", etag).body(body).patch("/api/providers/" + id);
    }

    private Response rotate(String id, Object body) {
        return act(id, "rotate-key", body);
    }

    private Response act(String id, String act, Object body) {
        var request = admin.request();
        return (body == null ? request : request.body(body)).post("/api/providers/" + id + "/" + act);
    }
}
