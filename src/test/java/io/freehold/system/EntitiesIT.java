package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The legal companies of a tenant: seen, added, renamed, closed to new trade. */
class EntitiesIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "MAIN", "OTHER");
    private final Client admin = Client.of(server, company, "ADMIN");

    @Test
    void oneSeesWhatOneWasGrantedAndAllWithTheSettings() {
        Client narrow = Client.of(server, company.narrowed(company.member("USER"), "OTHER"));
        narrow.request().get("/api/entities").then().body("entities.code", equalTo(List.of("OTHER")));
        Client settings = Client.of(server, company.narrowed(company.member("ADMIN"), "OTHER"));
        settings.request()
                .get("/api/entities")
                .then()
                .body("entities.code", equalTo(List.of("MAIN", "OTHER")))
                .body("entities.granted", equalTo(List.of(false, true)))
                .body("entities.active", equalTo(List.of(true, true)));
    }

    @Test
    void aCompanyIsAddedAndReachedByThoseWhoReachAll() {
        admin.request()
                .body(Map.of("code", "NEW", "name", "Newcomers"))
                .post("/api/entities")
                .then()
                .statusCode(201)
                .header("ETag", "\"v0\"")
                .body("entity.code", equalTo("NEW"));
        admin.request()
                .header("X-Entity-Scope", "NEW")
                .body(Stall.client())
                .post("/api/clients")
                .then()
                .statusCode(201)
                .body("client.entity", equalTo("NEW"));
    }

    @Test
    void ofManyWhoAddACodeAtOnceOneDoes() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(() -> add("TWICE").statusCode()));
            }
            int added = 0;
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
                added += answer.get() == 201 ? 1 : 0;
            }
            assertThat(added).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        add("MAIN")
                .then()
                .statusCode(409)
                .body("code", equalTo("ENTITY_CODE_TAKEN"))
                .body("errors.field", hasItem("code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOTH", "main", "A", "ABCDEFGHIJK", "A B", ""})
    void aCodeThatCannotBeSentIsRefused(String code) {
        add(code).then().statusCode(400).body("errors.field", hasItem("code"));
    }

    @Test
    void aCompanyIsRenamedAndClosedToNewTrade() {
        LeadDesk.of(company);
        Client main = Client.of(server, company.narrowed(company.member("ADMIN"), "MAIN"));
        String client = new Stall(main).welcomed(Stall.client());
        admin.request()
                .header("If-Match", "\"v0\"")
                .body(Map.of("name", "Renamed", "active", false))
                .patch("/api/entities/MAIN")
                .then()
                .statusCode(200)
                .body("entity.name", equalTo("Renamed"))
                .body("entity.version", equalTo(1));
        for (Map.Entry<String, Map<String, Object>> wanted : Map.of(
                        "/api/clients", Stall.client(), "/api/commandes", Stall.commande(client))
                .entrySet()) {
            main.request()
                    .body(wanted.getValue())
                    .post(wanted.getKey())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("ENTITY_INACTIVE"));
        }
        edit("\"v0\"", "MAIN").then().statusCode(412);
        edit("\"v0\"", "NONE").then().statusCode(404);
        edit("\"v0\"", "%00").then().statusCode(400);
        admin.request()
                .body(Map.of("name", "x"))
                .patch("/api/entities/MAIN")
                .then()
                .statusCode(428);
    }

    @Test
    void whoHasNoSettingsChangesNothingAndAnotherTenantsCompanyIsNotThere() {
        Client user = Client.of(server, company, "USER");
        user.request()
                .body(Map.of("code", "X1", "name", "x"))
                .post("/api/entities")
                .then()
                .statusCode(403);
        var edit = user.request().header("If-Match", "\"v0\"").body(Map.of("name", "x"));
        edit.patch("/api/entities/MAIN").then().statusCode(403);
        Client stranger = Client.of(server, Company.on(server), "OWNER");
        stranger.request()
                .header("If-Match", "\"v0\"")
                .body(Map.of("name", "x"))
                .patch("/api/entities/OTHER")
                .then()
                .statusCode(404);
    }

    private io.restassured.response.Response add(String code) {
        return admin.request().body(Map.of("code", code, "name", "A company")).post("/api/entities");
    }

    private io.restassured.response.Response edit(String version, String code) {
        return admin.request()
                .header("If-Match", version)
                .body(Map.of("name", "x"))
                .patch("/api/entities/" + code);
    }
}
