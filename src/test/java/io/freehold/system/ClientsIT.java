package io.freehold.system;

import static io.freehold.system.Stall.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Clients at a member's desk: set up, found, edited, deleted, and what others may not do. */
class ClientsIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "MAIN", "OTHER");
    private final Client admin = Client.of(server, company.narrowed(company.member("ADMIN"), "MAIN"));
    private final Stall stall = new Stall(admin);

    @Test
    void aClientIsSetUpOnTheUsualTerms() {
        Map<String, Object> wanted = Stall.client();
        Response created = stall.post("/api/clients", wanted);
        created.then()
                .statusCode(201)
                .body("client.entity", equalTo("MAIN"))
                .body("client.name", equalTo(wanted.get("name")))
                .body("client.email", equalTo(wanted.get("email")))
                .body("client.active", equalTo(true))
                .body("client.vatRate", equalTo("20.00"))
                .body("client.currency", equalTo("EUR"))
                .body("client.deliveryMethod", equalTo("mail"))
                .body("client.deliveryDays", hasSize(7))
                .body("client.returnWindowDays", equalTo(14))
                .body("client.returnsAutoAccepted", equalTo(false))
                .body("client.crm", equalTo(Map.of()))
                .body("client.deletedAt", nullValue());
        String path = "/api/clients/" + created.path("client.id");
        assertThat(java.net.URI.create(created.header("Location")).getPath()).isEqualTo(path);
        Response read = stall.get(path);
        read.then().statusCode(200);
        assertThat(read.<Map<String, Object>>path("client")).isEqualTo(created.<Map<String, Object>>path("client"));
        assertThat(read.header("ETag")).isEqualTo("\"v0\"");
    }

    @Test
    void anEditLeavesWhatItDoesNotName() {
        String id = stall.welcomed(with(Stall.client(), "phone", "+33 1 99 00 12 34"));
        Map<String, Object> edit = Map.of(
                "vatRate", "5.5",
                "deliveryMethod", "webhook",
                "deliveryUrl", "https://buyer.test/leads",
                "deliveryDays", List.of("FRIDAY", "MONDAY"),
                "returnWindowDays", 90);
        stall.patch("/api/clients/" + id, edit)
                .then()
                .statusCode(200)
                .body("client.vatRate", equalTo("5.50"))
                .body("client.deliveryMethod", equalTo("webhook"))
                .body("client.deliveryDays", equalTo(List.of("MONDAY", "FRIDAY")))
                .body("client.returnWindowDays", equalTo(90))
                .body("client.phone", equalTo("+33 1 99 00 12 34"))
                .body("client.version", equalTo(1));
        stall.patch("/api/clients/" + id, Map.of("phone", ""))
                .then()
                .body("client.phone", nullValue())
                .body("client.deliveryUrl", equalTo("https://buyer.test/leads"));
    }

    @Test
    void anEditStartsFromTheVersionThatWasRead() {
        String path = "/api/clients/" + stall.welcomed(Stall.client());
        stall.patch(path, Map.of("name", "Newer")).then().statusCode(200);
        for (String change : List.of("", "/crm")) {
            Object body = change.isEmpty() ? Map.of("name", "Late") : Map.of("crm", Map.of());
            admin.request()
                    .header("If-Match", "\"v0\"")
                    .body(body)
                    .patch(path + change)
                    .then()
                    .statusCode(412);
            admin.request().body(body).patch(path + change).then().statusCode(428);
        }
        admin.request().header("If-Match", "\"v0\"").delete(path).then().statusCode(412);
        admin.request().delete(path).then().statusCode(428);
        stall.get(path).then().body("client.name", equalTo("Newer"));
    }

    @Test
    void clientsAreListedByNameAndFound() {
        for (String name : List.of("beta_1", "Alpha", "gamma%")) {
            stall.welcomed(with(Stall.client(), "name", name));
        }
        stall.get("/api/clients")
                .then()
                .body("clients.name", equalTo(List.of("Alpha", "beta_1", "gamma%")))
                .body("pagination.total", equalTo(3));
        stall.get("/api/clients?limit=1&offset=1&sort=name:desc")
                .then()
                .body("clients.name", equalTo(List.of("beta_1")));
        stall.get("/api/clients?search=ALPH").then().body("clients.name", equalTo(List.of("Alpha")));
        stall.get("/api/clients?search=%25").then().body("clients.name", equalTo(List.of("gamma%")));
        stall.get("/api/clients?search=_").then().body("clients.name", equalTo(List.of("beta_1")));
        stall.get("/api/clients?active=false").then().body("clients", hasSize(0));
        stall.get("/api/clients?entity=OTHER").then().body("clients", hasSize(0));
    }

    @Test
    void anAddressIsOneClientsOfACompanyUntilThatIsDeleted() {
        Map<String, Object> wanted = Stall.client();
        String email = wanted.get("email").toString();
        String first = stall.welcomed(wanted);
        Map<String, Object> again = with(Stall.client(), "email", email.toUpperCase(java.util.Locale.ROOT));
        stall.post("/api/clients", again)
                .then()
                .statusCode(409)
                .body("code", equalTo("CLIENT_EMAIL_TAKEN"))
                .body("errors.field", hasItem("email"));
        String second = stall.welcomed(Stall.client());
        stall.patch("/api/clients/" + second, Map.of("email", email)).then().statusCode(409);
        Stall everywhere = new Stall(Client.of(server, company, "ADMIN"));
        everywhere.welcomed(with(again, "entity", "OTHER"));
        stall.delete("/api/clients/" + first).then().statusCode(200);
        stall.patch("/api/clients/" + second, Map.of("email", email)).then().statusCode(200);
    }

    @Test
    void ofManyWhoAskForAnAddressAtOnceOneGetsIt() throws Exception {
        Map<String, Object> wanted = Stall.client();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(
                        threads.submit(() -> stall.post("/api/clients", wanted).statusCode()));
            }
            int made = 0;
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
                made += answer.get() == 201 ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aRepeatWithTheSameKeyMakesOneClient() {
        Map<String, Object> wanted = Stall.client();
        String key = UUID.randomUUID().toString();
        String first = admin.request()
                .header("Idempotency-Key", key)
                .body(wanted)
                .post("/api/clients")
                .path("client.id");
        String second = admin.request()
                .header("Idempotency-Key", key)
                .body(wanted)
                .post("/api/clients")
                .path("client.id");
        assertThat(second).isEqualTo(first).isNotNull();
    }

    @Test
    void aClientWithOpenCommandesIsNotDeletedAndADeletedOneStaysToBeSeen() {
        LeadDesk.of(company);
        String client = stall.welcomed(Stall.client());
        String commande = stall.ordered(Stall.commande(client));
        stall.delete("/api/clients/" + client)
                .then()
                .statusCode(409)
                .body("code", equalTo("CLIENT_HAS_OPEN_COMMANDES"));
        stall.post("/api/commandes/" + commande + "/toggle", Map.of("active", false))
                .then()
                .statusCode(200);
        stall.delete("/api/clients/" + client).then().statusCode(200);
        stall.get("/api/clients").then().body("clients", hasSize(0));
        stall.get("/api/clients/" + client)
                .then()
                .statusCode(200)
                .body("client.active", equalTo(false))
                .body("client.deletedAt", notNullValue());
        stall.post("/api/commandes/" + commande + "/toggle", Map.of("active", true))
                .then()
                .statusCode(409);
        stall.patch("/api/clients/" + client, Map.of("name", "x")).then().statusCode(409);
        stall.post("/api/commandes", Stall.commande(client))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("clientId"));
    }
}
