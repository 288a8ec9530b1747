package io.freehold.browser;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** A company that leads can come in to: one buyer for Paris, and a provider that has a key. */
record Trade(Company company, LeadDesk desk, String key) {

    static final String BUYER = "Soleil du Nord";

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

    Company.Member member(String role) {
        return company.member(role);
    }
}
