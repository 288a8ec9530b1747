package io.freehold.system;

import static io.freehold.system.Stall.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no client may be, and what others may not do with one. */
class ClientRefusalsIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "MAIN", "OTHER");
    private final Client admin = Client.of(server, company.narrowed(company.member("ADMIN"), "MAIN"));
    private final Stall stall = new Stall(admin);

    @ParameterizedTest
    @CsvSource({"active, yes", "sort, email:asc", "limit, 501", "search, %00"})
    void aFilterThatCannotBeReadIsNamed(String parameter, String value) {
        stall.get("/api/clients?" + parameter + "=" + value)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(parameter));
    }

    @ParameterizedTest
    @CsvSource({
        "name, ' '",
        "email, not-an-address",
        "email, 'a@b.test,c@d.test'",
        "phone, call me",
        "vatRate, 100.01",
        "vatRate, -1",
        "vatRate, 1.234",
        "currency, XYZ",
        "deliveryMethod, webhook",
        "deliveryUrl, ftp://buyer.test",
        "entity, main"
    })
    void whatCannotBeIsNamed(String field, String value) {
        String blamed = value.equals("webhook") ? "deliveryUrl" : field;
        stall.post("/api/clients", with(Stall.client(), field, value))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(blamed));
    }

    @Test
    void aHugeNameAndAnUnknownFieldAreRefused() {
        stall.post("/api/clients", with(Stall.client(), "name", "x".repeat(201)))
                .then()
                .statusCode(400);
        stall.post("/api/clients", with(Stall.client(), "returnWindowDays", 91))
                .then()
                .statusCode(400);
        stall.post("/api/clients", with(Stall.client(), "colour", "blue"))
                .then()
                .statusCode(400);
        stall.post("/api/clients", with(Stall.client(), "vatRate", 20)).then().statusCode(400);
        stall.post("/api/clients", with(Stall.client(), "deliveryMethod", "pigeon"))
                .then()
                .statusCode(400);
    }

    @Test
    void whoMayNotWriteReads() {
        String id = stall.welcomed(Stall.client());
        Client viewer = Client.of(server, company, "VIEWER");
        viewer.request().get("/api/clients/" + id).then().statusCode(200);
        viewer.request().body(Stall.client()).post("/api/clients").then().statusCode(403);
        var stale = viewer.request().header("If-Match", "\"v0\"");
        stale.body(Map.of("name", "x")).patch("/api/clients/" + id).then().statusCode(403);
        Client user = Client.of(server, company, "USER");
        user.request()
                .header("If-Match", "\"v0\"")
                .delete("/api/clients/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void anotherTenantsAndAnotherCompanysClientIsNotThere() {
        String id = stall.welcomed(Stall.client());
        Client stranger = Client.of(server, Company.on(server), "OWNER");
        Client other = Client.of(server, company.narrowed(company.member("ADMIN"), "OTHER"));
        for (Client caller : List.of(stranger, other)) {
            for (String part : List.of("", "/notes", "/coverage", "/activity")) {
                caller.request().get("/api/clients/" + id + part).then().statusCode(404);
            }
            Stall theirs = new Stall(caller);
            var edit = caller.request().header("If-Match", "\"v0\"").body(Map.of("name", "x"));
            edit.patch("/api/clients/" + id).then().statusCode(404);
            caller.request()
                    .header("If-Match", "\"v0\"")
                    .delete("/api/clients/" + id)
                    .then()
                    .statusCode(404);
            theirs.post("/api/clients/" + id + "/notes", Map.of("text", "x"))
                    .then()
                    .statusCode(404);
            caller.request()
                    .post("/api/clients/" + id + "/webhook-secret")
                    .then()
                    .statusCode(404);
            theirs.get("/api/clients").then().body("pagination.total", equalTo(0));
        }
        stall.get("/api/clients/" + id).then().body("client.version", equalTo(0));
    }

    @Test
    void aNewClientBelongsToTheCompanyThatWasChosen() {
        Client both = Client.of(server, company, "ADMIN");
        both.request().body(Stall.client()).post("/api/clients").then().statusCode(403);
        both.request()
                .header("X-Entity-Scope", "OTHER")
                .body(Stall.client())
                .post("/api/clients")
                .then()
                .statusCode(201)
                .body("client.entity", equalTo("OTHER"));
        Map<String, Object> named = with(Stall.client(), "entity", "OTHER");
        both.request()
                .header("X-Entity-Scope", "MAIN")
                .body(named)
                .post("/api/clients")
                .then()
                .statusCode(403);
        both.request()
                .header("X-Entity-Scope", "BOTH")
                .body(named)
                .post("/api/clients")
                .then()
                .statusCode(403);
        stall.post("/api/clients", named).then().statusCode(403).body("code", equalTo("ENTITY_OUT_OF_SCOPE"));
    }
}
