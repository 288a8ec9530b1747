package io.freehold.isolation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A company at work, with a lead, a delivery, an audit trail and a word of its own in everything a
 * person typed: where the word turns up, this company's data did.
 */
final class Trader {

    /** In names, addresses, notes and the consent's text; never in an id. */
    final String canary =
            "canary" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);

    final Company company;
    final Client owner;
    final String sourceKey;
    final String leadId;
    final String deliveryId;
    final String commandeId;
    final String tenantCookie;
    final String leadCursor;
    final String memberId;
    final String invitationId;
    final String clientId;
    final String calendarId;

    private final Belongings things;

    Trader(Server server, int number) {
        company = Company.on(server);
        LeadDesk desk = LeadDesk.of(company);
        commandeId = desk.commande("Buyer " + canary, 100, "75").toString();
        sourceKey = desk.provider("source " + canary);
        leadId = send(server, number).path("leadId");
        String spareLead = send(server, number + 1).path("leadId");
        Company.Member member = company.member("OWNER");
        owner = Client.of(server, member);
        memberId = member.identity().toString();
        invitationId = invite();
        clientId = owner.request().get("/api/clients").path("clients[0].id");
        calendarId = calendar();
        remark();
        pay();
        tenantCookie = signIn(server, member).getCookie("tenant_sig");
        deliveryId = delivery(leadId);
        leadCursor = owner.request().get("/api/leads?limit=1").path("pagination.next");
        note(owner.request().get("/api/leads/" + leadId).header("ETag"));
        things = Belongings.of(this, delivery(spareLead));
    }

    /** The thing of this company that the path names, or its lead where the path names none of a tenant's own. */
    String named(String path) {
        return things.named(path).orElse(leadId);
    }

    /** Whether it has a thing of the kind that the path names. */
    boolean has(String path) {
        return things.named(path).isPresent();
    }

    /** Ids of its things that another company may put into the path and must reach none with. */
    List<String> ids(String path) {
        return List.of(named(path), memberId, company.id().toString());
    }

    private String delivery(String lead) {
        return owner.request().get("/api/deliveries?leadId=" + lead).path("deliveries[0].id");
    }

    private Response send(Server server, int number) {
        Map<String, Object> lead = new HashMap<>(LeadDesk.lead(number, "75"));
        lead.put("lastName", "Lead " + canary);
        lead.put("email", canary + number + "@example.test");
        lead.put("consent", LeadDesk.consent("Agreed, " + canary));
        Response answer = Client.nobody(server)
                .request()
                .header("X-Api-Key", sourceKey)
                .header("Idempotency-Key", "enumeration-" + number)
                .body(json(lead))
                .post("/api/public/leads");
        answer.then().statusCode(201);
        return answer;
    }

    private String invite() {
        Response answer = owner.request()
                .body(json(Map.of("email", canary + "@example.test", "name", "Guest " + canary, "role", "USER")))
                .post("/api/auth/users/invite");
        answer.then().statusCode(201);
        return answer.path("invitation.id");
    }

    private String calendar() {
        Response answer = owner.request()
                .body(json(Map.of("name", "Hours of " + canary, "opening", Map.of())))
                .post("/api/calendars");
        answer.then().statusCode(201);
        return answer.path("calendar.id");
    }

    private void remark() {
        owner.request()
                .body(json(Map.of("text", "Remark on " + canary)))
                .post("/api/clients/" + clientId + "/notes")
                .then()
                .statusCode(201);
    }

    private void pay() {
        owner.request()
                .body(json(Map.of(
                        "clientId", clientId, "amount", "5.00", "currency", "EUR", "kind", "credit", "note", canary)))
                .post("/api/billing/credits")
                .then()
                .statusCode(201);
        owner.request()
                .body(json(Map.of("clientId", clientId, "product", LeadDesk.PRODUCT, "price", "25.00")))
                .put("/api/billing/pricing")
                .then()
                .statusCode(200);
    }

    private static Response signIn(Server server, Company.Member member) {
        Response answer = Client.nobody(server)
                .request()
                .body(json(Map.of("email", member.email(), "password", Company.PASSWORD)))
                .post("/api/auth/login");
        answer.then().statusCode(200);
        return answer;
    }

    private void note(String etag) {
        owner.request()
                .header("If-Match", etag)
                .body(json(Map.of("notes", "Noted by " + canary)))
                .patch("/api/leads/" + leadId)
                .then()
                .statusCode(200);
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
