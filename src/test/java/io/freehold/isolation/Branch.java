package io.freehold.isolation;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of each kind of thing in one legal company of a tenant that has another besides. */
final class Branch {

    /** The legal company that everything here belongs to. */
    static final String CODE = "MAIN";

    /** The other one, which owns nothing. */
    static final String OTHER = "OTHER";

    private final Company company;
    private final Client owner;

    /** Ids by the path that they fill in; the longest that fits counts. */
    private final Map<String, String> ids = new LinkedHashMap<>();

    private Branch(Company company, Client owner) {
        this.company = company;
        this.owner = owner;
    }

    static Branch open(Server server, Company company, Client owner) {
        Branch branch = new Branch(company, owner);
        LeadDesk desk = LeadDesk.of(company);
        String commande = desk.commande("Buyer", 100, "75").toString();
        String key = desk.provider("website");
        String lead = Client.nobody(server)
                .request()
                .header("X-Api-Key", key)
                .header("Idempotency-Key", "branch-1")
                .body(LeadDesk.lead(1, "75"))
                .post("/api/public/leads")
                .path("leadId");
        branch.ids.put("/api/commandes", commande);
        branch.ids.put("/api/leads", lead);
        branch.found("/api/deliveries", "deliveries");
        branch.found("/api/clients", "clients");
        branch.found("/api/providers", "providers");
        branch.found("/api/products", "products");
        branch.made();
        branch.edited(lead);
        branch.ids.put("/api/departements", "75");
        branch.ids.put("/api/entities", CODE);
        return branch;
    }

    /** The id for an operation's place; of a note the same as of its client, which has none. */
    String id(String path) {
        return ids.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey() + "/{"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no thing for " + path));
    }

    /** Whether what the path names belongs to the legal company and not to the tenant as a whole. */
    static boolean owns(String path) {
        return List.of("leads", "deliveries", "clients", "commandes", "providers", "settings/forms", "event-log")
                        .stream()
                        .anyMatch(kind -> path.startsWith("/api/" + kind + "/"))
                && path.contains("{")
                && !path.startsWith("/api/leads/replays");
    }

    private void made() {
        String provider = ids.get("/api/providers");
        Map<String, Object> form = Map.of(
                "name",
                "Landing",
                "provider",
                provider,
                "product",
                LeadDesk.PRODUCT,
                "origins",
                List.of("https://www.example.test"),
                "consentVersion",
                "1",
                "consentText",
                "I agree.");
        kept("/api/settings/forms", post("/api/settings/forms", form), "form.id");
        kept("/api/calendars", post("/api/calendars", Map.of("name", "Hours", "opening", Map.of())), "calendar.id");
        Response trial = post("/api/routing/simulations", Map.of("days", 1, "changes", List.of()));
        kept("/api/routing/simulations", trial, "simulation.id");
        kept("/api/leads/replays", post("/api/leads/replay", Map.of("status", "invalid")), "replay.id");
        Response file = owner.request()
                .header("X-Entity-Scope", CODE)
                .contentType("text/csv")
                .body("phone,department,product\n")
                .post("/api/leads/import?dryRun=true&provider=" + provider);
        kept("/api/leads/imports", file, "import.id");
    }

    /** What leaves an event that belongs to the legal company. */
    private void edited(String lead) {
        owner.request()
                .header("X-Entity-Scope", CODE)
                .header("If-Match", owner.request().get("/api/leads/" + lead).header("ETag"))
                .body(Map.of("notes", "Called back."))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
        kept("/api/event-log", owner.request().get("/api/event-log?action=lead.edited"), "events[0].id");
    }

    private Response post(String path, Map<String, Object> body) {
        return owner.request().header("X-Entity-Scope", CODE).body(body).post(path);
    }

    private void kept(String path, Response answer, String field) {
        String id = answer.path(field);
        if (id == null) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.asString());
        }
        ids.put(path, id);
    }

    private void found(String path, String list) {
        kept(path, owner.request().get(path), list + "[0].id");
    }

    Company company() {
        return company;
    }
}
