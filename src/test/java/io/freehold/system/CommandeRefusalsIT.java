package io.freehold.system;

import static io.freehold.system.Stall.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no commande may be, and what others may not do with one. */
class CommandeRefusalsIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "MAIN", "OTHER");
    private final LeadDesk desk = LeadDesk.of(company);
    private final Client admin = Client.of(server, company.narrowed(company.member("ADMIN"), "MAIN"));
    private final Stall stall = new Stall(admin);
    private final String client = stall.welcomed(Stall.client());

    @ParameterizedTest
    @CsvSource({"client, 7", "active, maybe", "sort, price:asc", "departement, %00"})
    void aFilterThatCannotBeReadIsNamed(String parameter, String value) {
        stall.get("/api/commandes?" + parameter + "=" + value)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(parameter));
    }

    @ParameterizedTest
    @CsvSource({
        "clientId, 0190a0b0-0000-7000-8000-00000000dead",
        "product, pool",
        "price, -1",
        "price, 1.234",
        "price, 10000000",
        "lbTarget, 1.1",
        "currency, XYZ",
        "calendarId, 0190a0b0-0000-7000-8000-00000000dead"
    })
    void whatCannotBeIsNamed(String field, String value) {
        stall.post("/api/commandes", with(Stall.commande(client), field, value))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    @Test
    void numbersOutOfRangeAndUnknownDepartementsAreRefused() {
        for (Map.Entry<String, Object> bad : Map.<String, Object>of(
                        "weeklyQuota",
                        0,
                        "priority",
                        101,
                        "departements",
                        List.of("75", "99"),
                        "caps",
                        Map.of("day", -1))
                .entrySet()) {
            stall.post("/api/commandes", with(Stall.commande(client), bad.getKey(), bad.getValue()))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("VALIDATION_FAILED"));
        }
        stall.post("/api/commandes", with(Stall.commande(client), "departements", List.of()))
                .then()
                .statusCode(400);
        stall.post("/api/commandes", with(Stall.commande(client), "caps", Map.of("year", 1)))
                .then()
                .statusCode(400);
        stall.get("/api/commandes").then().body("commandes", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"VIEWER", "USER"})
    void whoMayNotChangeReads(String role) {
        String path = "/api/commandes/" + stall.ordered(Stall.commande(client));
        Client reader = Client.of(server, company, role);
        reader.request().get(path).then().statusCode(200);
        reader.request()
                .body(Stall.commande(client))
                .post("/api/commandes")
                .then()
                .statusCode(403);
        reader.request()
                .body(Map.of("active", false))
                .post(path + "/toggle")
                .then()
                .statusCode(403);
        reader.request().header("If-Match", "\"v0\"").delete(path).then().statusCode(403);
    }

    @Test
    void anotherTenantsAndAnotherCompanysCommandeIsNotThere() {
        String path = "/api/commandes/" + stall.ordered(Stall.commande(client));
        Company strangers = Company.on(server);
        LeadDesk.of(strangers);
        Client stranger = Client.of(server, strangers, "OWNER");
        Client other = Client.of(server, company.narrowed(company.member("ADMIN"), "OTHER"));
        for (Client caller : List.of(stranger, other)) {
            var edit = caller.request().header("If-Match", "\"v0\"");
            caller.request().get(path).then().statusCode(404);
            edit.body(Map.of("priority", 1)).patch(path).then().statusCode(404);
            caller.request()
                    .body(Map.of("active", false))
                    .post(path + "/toggle")
                    .then()
                    .statusCode(404);
            caller.request().header("If-Match", "\"v0\"").delete(path).then().statusCode(404);
            caller.request().get("/api/commandes").then().body("pagination.total", equalTo(0));
            caller.request()
                    .body(Stall.commande(client))
                    .post("/api/commandes")
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("clientId"));
        }
        Client both = Client.of(server, company, "ADMIN");
        both.request()
                .header("X-Entity-Scope", "OTHER")
                .body(Map.of("active", false))
                .post(path + "/toggle")
                .then()
                .statusCode(403)
                .body("code", equalTo("ENTITY_OUT_OF_SCOPE"));
        stall.get(path).then().body("commande.version", equalTo(0));
    }
}
