package io.freehold.system;

import static io.freehold.system.Stall.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Commandes at a member's desk: set up, found, changed, deleted, and what others may not do. */
class CommandesIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "MAIN", "OTHER");
    private final LeadDesk desk = LeadDesk.of(company);
    private final Client admin = Client.of(server, company.narrowed(company.member("ADMIN"), "MAIN"));
    private final Stall stall = new Stall(admin);
    private final String client = stall.welcomed(Stall.client());

    @Test
    void whatWasOrderedIsWhatIsShown() {
        Map<String, Object> wanted = Stall.commande(client);
        wanted.put("departements", List.of("75", "2A"));
        wanted.put("priority", 3);
        wanted.put("caps", Map.of("day", 5, "moneyWeek", "500"));
        wanted.put("lbTarget", "0.3");
        Response made = stall.post("/api/commandes", wanted);
        made.then()
                .statusCode(201)
                .body("commande.client.id", equalTo(client))
                .body("commande.entity", equalTo("MAIN"))
                .body("commande.departements", equalTo(List.of("2A", "75")))
                .body("commande.active", equalTo(true))
                .body("commande.caps", equalTo(Map.of("day", 5, "moneyWeek", "500.00")))
                .body("commande.lbTarget", equalTo("0.3000"))
                .body("commande.price", equalTo("25.00"))
                .body("commande.currency", equalTo("EUR"))
                .body("commande.used.week", equalTo(0))
                .body("commande.used.moneyTotal", equalTo("0.00"))
                .body("commande.deletedAt", nullValue())
                .body("commande.version", equalTo(0));
        String path = "/api/commandes/" + made.path("commande.id");
        stall.get(path)
                .then()
                .statusCode(200)
                .body("commande.priority", equalTo(3))
                .header("ETag", "\"v0\"");
    }

    @Test
    void commandesAreListedNewestFirstAndFound() {
        String first = stall.ordered(with(Stall.commande(client), "priority", 2));
        String other = stall.welcomed(Stall.client());
        Map<String, Object> paused = with(Stall.commande(other), "active", false);
        String second = stall.ordered(with(paused, "departements", List.of("69")));
        stall.get("/api/commandes").then().body("commandes.id", equalTo(List.of(second, first)));
        stall.get("/api/commandes?sort=priority:asc&limit=1")
                .then()
                .body("commandes.id", equalTo(List.of(first)))
                .body("pagination.total", equalTo(2));
        stall.get("/api/commandes?client=" + other).then().body("commandes.id", equalTo(List.of(second)));
        stall.get("/api/commandes?active=true").then().body("commandes.id", equalTo(List.of(first)));
        stall.get("/api/commandes?departement=69").then().body("commandes.id", equalTo(List.of(second)));
        stall.get("/api/commandes?product=pool").then().body("commandes", hasSize(0));
        stall.get("/api/commandes?entity=MAIN").then().body("commandes", hasSize(2));
    }

    @Test
    void anEditStartsFromTheVersionThatWasRead() {
        String path = "/api/commandes/" + stall.ordered(Stall.commande(client));
        stall.patch(path, Map.of("departements", List.of("75", "69")))
                .then()
                .statusCode(200)
                .body("commande.departements", equalTo(List.of("69", "75")))
                .body("commande.version", equalTo(1));
        Map<String, Object> edits = new HashMap<>();
        edits.put("", Map.of("priority", 9));
        edits.put("/quota", Map.of("weeklyQuota", 9, "caps", Map.of()));
        edits.put("/lb-target", Map.of("lbTarget", "0.9"));
        edits.forEach((part, body) -> {
            var stale = admin.request().header("If-Match", "\"v0\"").body(body);
            (part.isEmpty() ? stale.patch(path) : stale.put(path + part)).then().statusCode(412);
            var blind = admin.request().body(body);
            (part.isEmpty() ? blind.patch(path) : blind.put(path + part)).then().statusCode(428);
        });
        admin.request().delete(path).then().statusCode(428);
    }

    @Test
    void quotaCapsAndLbTargetTakeThePlaceOfThoseBefore() {
        Map<String, Object> capped = with(Stall.commande(client), "caps", Map.of("hour", 1, "moneyDay", "10.00"));
        String path = "/api/commandes/" + stall.ordered(capped);
        stall.put(path, "/quota", Map.of("weeklyQuota", 20, "caps", Map.of("total", 7)))
                .then()
                .statusCode(200)
                .body("commande.weeklyQuota", equalTo(20))
                .body("commande.caps", equalTo(Map.of("total", 7)));
        stall.put(path, "/lb-target", Map.of("lbTarget", "1"))
                .then()
                .statusCode(200)
                .body("commande.lbTarget", equalTo("1.0000"));
        stall.put(path, "/quota", Map.of("weeklyQuota", 20)).then().statusCode(400);
    }

    @Test
    void aPausedCommandeSaysWhy() {
        String path = "/api/commandes/" + stall.ordered(Stall.commande(client));
        stall.post(path + "/toggle", Map.of("active", false, "reason", "Out of fitters"))
                .then()
                .statusCode(200)
                .body("commande.active", equalTo(false))
                .body("commande.pausedReason", equalTo("Out of fitters"));
        stall.post(path + "/toggle", Map.of("active", true))
                .then()
                .body("commande.active", equalTo(true))
                .body("commande.pausedReason", nullValue());
        stall.post(path + "/toggle", Map.of("active", false, "reason", "x".repeat(201)))
                .then()
                .statusCode(400);
        stall.post(path + "/toggle", Map.of()).then().statusCode(400);
    }

    @Test
    void aDeletedCommandeStaysToBeSeenAndIsNotChanged() {
        String path = "/api/commandes/" + stall.ordered(Stall.commande(client));
        stall.delete(path).then().statusCode(200);
        stall.get("/api/commandes").then().body("commandes", hasSize(0));
        stall.get(path)
                .then()
                .statusCode(200)
                .body("commande.active", equalTo(false))
                .body("commande.deletedAt", notNullValue());
        stall.patch(path, Map.of("priority", 1)).then().statusCode(409).body("code", equalTo("STATE_CONFLICT"));
        stall.post(path + "/toggle", Map.of("active", true)).then().statusCode(409);
        stall.delete(path).then().statusCode(409);
    }

    @Test
    void aRepeatWithTheSameKeyOrdersOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            admin.request()
                    .header("Idempotency-Key", key)
                    .body(Stall.commande(client))
                    .post("/api/commandes")
                    .then()
                    .statusCode(201);
        }
        stall.get("/api/commandes").then().body("commandes", hasSize(1));
    }
}
