package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept beside a client: fields of one's own, notes, coverage, history and the webhook's secret. */
class ClientPapersIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client admin = Client.of(server, company, "ADMIN");
    private final Stall stall = new Stall(admin);
    private final String path = "/api/clients/" + stall.welcomed(Stall.client());

    @Test
    void fieldsOfOnesOwnTakeThePlaceOfThoseBefore() {
        crm(Map.of("sector", "housing", "Größe", "42")).then().statusCode(200);
        crm(Map.of("sector", "offices"))
                .then()
                .statusCode(200)
                .body("client.crm", equalTo(Map.of("sector", "offices")));
    }

    @Test
    void moreOrLongerFieldsThanFitAreRefused() {
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i < 21; i++) {
            many.put("field" + i, "x");
        }
        crm(many).then().statusCode(400);
        many.remove("field0");
        crm(many).then().statusCode(200);
        crm(Map.of("long", "x".repeat(201))).then().statusCode(400);
        crm(Map.of("k".repeat(61), "x")).then().statusCode(400);
        crm(Map.of("deep", Map.of("er", "x"))).then().statusCode(400);
        crm(Map.of("number", 7)).then().statusCode(400);
    }

    @Test
    void notesAreListedNewestFirstUnderTheirAuthors() {
        note(admin, "First").then().statusCode(201).body("note.text", equalTo("First"));
        Client second = Client.of(server, company, "OWNER");
        note(second, "Second").then().statusCode(201);
        stall.get(path + "/notes")
                .then()
                .body("notes.text", equalTo(List.of("Second", "First")))
                .body("pagination.total", equalTo(2));
        note(admin, " ").then().statusCode(400);
        note(admin, "x".repeat(4001)).then().statusCode(400);
        note(Client.of(server, company, "VIEWER"), "No").then().statusCode(403);
    }

    @Test
    void aNoteIsRemovedByItsAuthorOrByOneWhoMayDeleteClients() {
        Company.Member editor = company.member("VIEWER");
        company.execute(
                "update memberships set permissions_granted = '{clients.edit}' where tenant_id = ? and identity_id = ?",
                company.id(),
                editor.identity());
        Client narrow = Client.of(server, editor);
        String ours = note(admin, "Ours").path("note.id");
        String theirs = note(narrow, "Theirs").path("note.id");
        narrow.request().delete(path + "/notes/" + ours).then().statusCode(403);
        narrow.request().delete(path + "/notes/" + theirs).then().statusCode(200);
        narrow.request().delete(path + "/notes/" + theirs).then().statusCode(404);
        String another = note(narrow, "Another").path("note.id");
        String elsewhere = "/api/clients/" + stall.welcomed(Stall.client());
        admin.request().delete(elsewhere + "/notes/" + another).then().statusCode(404);
        admin.request().delete(path + "/notes/" + another).then().statusCode(200);
        stall.get(path + "/notes").then().body("notes.text", equalTo(List.of("Ours")));
    }

    @Test
    void theCoverageNamesTheCommandesOfEachDepartement() {
        LeadDesk.of(company);
        String id = path.substring(path.lastIndexOf('/') + 1);
        Map<String, Object> corsica = Stall.with(Stall.commande(id), "departements", List.of("2A", "75"));
        stall.ordered(corsica);
        stall.ordered(Stall.with(Stall.commande(id), "active", false));
        stall.get(path + "/coverage")
                .then()
                .statusCode(200)
                .body("departements.code", equalTo(List.of("2A", "75")))
                .body("departements[0].name", equalTo("Corse-du-Sud"))
                .body("departements[0].commandes", hasSize(1))
                .body("departements[1].commandes.active", equalTo(List.of(true, false)));
    }

    @Test
    void theActivityTellsOfTheClientAndItsCommandesWithPersonsMasked() {
        LeadDesk.of(company);
        String id = path.substring(path.lastIndexOf('/') + 1);
        String commande = stall.ordered(Stall.commande(id));
        stall.post("/api/commandes/" + commande + "/toggle", Map.of("active", false, "reason", "Holidays"));
        stall.patch(path, Map.of("phone", "+33 1 99 00 12 34")).then().statusCode(200);
        Response all = stall.get(path + "/activity");
        all.then()
                .statusCode(200)
                .body(
                        "activity.action",
                        equalTo(List.of("client.edited", "commande.paused", "commande.added", "client.added")))
                .body("activity[0].after.phone", equalTo("***34"))
                .body("activity[1].after.pausedReason", equalTo("Holidays"));
        assertThat(all.asString()).doesNotContain("99 00");
        String next = stall.get(path + "/activity?limit=3").path("pagination.next");
        stall.get(path + "/activity?limit=3&cursor=" + next)
                .then()
                .body("activity.action", equalTo(List.of("client.added")));
    }

    @Test
    void theWebhooksSecretIsShownOnceAndKeptSealed() {
        Response made = admin.request().post(path + "/webhook-secret");
        made.then().statusCode(201).header("Cache-Control", "no-store");
        String secret = made.path("secret");
        assertThat(secret).startsWith("whsec_");
        assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);
        String again = admin.request().post(path + "/webhook-secret").path("secret");
        assertThat(again).isNotEqualTo(secret);
        stall.get(path).then().body(not(containsString("whsec_")));
        stall.get(path + "/activity")
                .then()
                .body("activity.action", hasItems("client.webhook_key_issued"))
                .body(not(containsString(again)));
        Client viewer = Client.of(server, company, "VIEWER");
        viewer.request().post(path + "/webhook-secret").then().statusCode(403);
    }

    private Response crm(Map<String, ?> fields) {
        return admin.request()
                .header("If-Match", stall.etag(path))
                .body(Map.of("crm", fields))
                .patch(path + "/crm");
    }

    private Response note(Client author, String text) {
        return author.request().body(Map.of("text", text)).post(path + "/notes");
    }
}
