package io.freehold.browser;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** A company that leads can come in to: one buyer for Paris, and a provider that has a key. */
record Trade(Company company, LeadDesk desk, String key) {

    static final String BUYER = "Soleil du Nord";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Trade open() {
        return of(Company.on(Server.shared()));
    }

    /** Opens it in the company's first legal entity. */
    static Trade of(Company company) {
        LeadDesk desk = LeadDesk.of(company);
        desk.commande(BUYER, 50, "75");
        return new Trade(company, desk, desk.provider("website"));
    }

    /** Sends a lead from Paris as its provider does; returns its id. */
    String lead(int number, String lastName) {
        return lead(number, lastName, "75");
    }

    /** The same from elsewhere, where nobody buys. */
    String lead(int number, String lastName, String departement) {
        Map<String, Object> lead = new HashMap<>(LeadDesk.lead(number, departement));
        lead.put("lastName", lastName);
        Response answer = Client.nobody(Server.shared())
                .request()
                .header("X-Api-Key", key)
                .body(lead)
                .post("/api/public/leads");
        answer.then().statusCode(201);
        return answer.path("leadId");
    }

    /** Has all that waits sent to its clients, and waits until they have it. */
    void deliver(Company.Member admin) {
        Client member = Client.of(Server.shared(), admin);
        String entity = company.entities().get(0);
        List<String> ids = member.request().get("/api/deliveries").path("deliveries.id");
        member.request()
                .header("X-Entity-Scope", entity)
                .body(Map.of("ids", ids, "action", "send"))
                .post("/api/deliveries/batch")
                .then()
                .statusCode(200);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> statuses(member), all -> all.stream().allMatch("sent"::equals));
    }

    private static List<String> statuses(Client member) {
        return member.request().get("/api/deliveries").path("deliveries.status");
    }

    Company.Member member(String role) {
        return company.member(role);
    }
}
