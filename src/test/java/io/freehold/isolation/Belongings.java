package io.freehold.isolation;

import io.freehold.testing.Client;
import io.freehold.testing.LeadDesk;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing of each kind that a path names, with the company's word in all that a person typed. A stranger's call is
 * worth something only with the id of such a thing: any other id is answered with 404 whoever owns it.
 */
final class Belongings {

    private final Client owner;
    private final String word;

    /** Ids by the path that they fill in. */
    private final Map<String, String> ids = new LinkedHashMap<>();

    private Belongings(Client owner, String word) {
        this.owner = owner;
        this.word = word;
    }

    /** What the trader has already and, made now, everything else. */
    static Belongings of(Trader trader, String spareDelivery) {
        Belongings all = new Belongings(trader.owner, trader.canary);
        all.ids.put("/api/leads", trader.leadId);
        all.ids.put("/api/deliveries", trader.deliveryId);
        all.ids.put("/api/commandes", trader.commandeId);
        all.ids.put("/api/clients", trader.clientId);
        all.ids.put("/api/calendars", trader.calendarId);
        all.ids.put("/api/auth/users", trader.memberId);
        all.ids.put("/api/users", trader.memberId);
        all.ids.put("/api/auth/users/invitations", trader.invitationId);
        all.found("/api/providers", "providers");
        all.found("/api/products", "products");
        all.found("/api/notifications", "notifications");
        all.found("/api/auth/sessions", "sessions");
        all.kept("/api/event-log", all.owner.request().get("/api/event-log?action=lead.edited"), "events[0].id");
        all.leadBusiness();
        all.money(trader);
        all.takenBack(trader, spareDelivery);
        return all;
    }

    /** The thing that the path names; empty where it names none of a tenant's own. */
    Optional<String> named(String path) {
        return ids.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey() + "/{"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void leadBusiness() {
        String provider = ids.get("/api/providers");
        Map<String, Object> form = Map.of(
                "name",
                "Landing of " + word,
                "provider",
                provider,
                "product",
                LeadDesk.PRODUCT,
                "origins",
                List.of("https://" + word + ".example.test"),
                "consentVersion",
                "1",
                "consentText",
                "I agree, " + word);
        kept("/api/settings/forms", post("/api/settings/forms", form), "form.id");
        Response trial = post("/api/routing/simulations", Map.of("days", 1, "changes", List.of()));
        kept("/api/routing/simulations", trial, "simulation.id");
        kept("/api/leads/replays", post("/api/leads/replay", Map.of("status", "invalid")), "replay.id");
        Response file = owner.request()
                .contentType("text/csv")
                .body("phone,department,product\n")
                .post("/api/leads/import?dryRun=true&provider=" + provider);
        kept("/api/leads/imports", file, "import.id");
        Map<String, Object> key = Map.of("name", "Program of " + word, "permissions", List.of("leads.view"));
        kept("/api/auth/api-keys", post("/api/auth/api-keys", key), "apiKey.id");
    }

    private void money(Trader trader) {
        Map<String, Object> line = Map.of("label", "Leads for " + word, "quantity", "1", "unitPrice", "10.00");
        Map<String, Object> invoice = Map.of("clientId", trader.clientId, "lines", List.of(line));
        kept("/api/invoices", post("/api/invoices", invoice), "invoice.id");
        UUID record = UUID.randomUUID();
        trader.company.execute(
                "insert into ledger_records (tenant_id, id, entity, week, client_id, client_name, product, commande_id,"
                        + " unit_price, currency, quantity, note, state, created_at, updated_at)"
                        + " values (?, ?, 'MAIN', '2026-W02', cast(? as uuid), ?, ?, cast(? as uuid), 25.00, 'EUR', 1, ?,"
                        + " 'open', now(), now())",
                trader.company.id(),
                record,
                trader.clientId,
                "Buyer " + word,
                LeadDesk.PRODUCT,
                trader.commandeId,
                word);
        ids.put("/api/billing/records", record.toString());
    }

    private void takenBack(Trader trader, String delivery) {
        UUID claim = UUID.randomUUID();
        trader.company.execute(
                "insert into delivery_returns (tenant_id, id, delivery_id, client_id, client_name, entity, reason, note,"
                        + " status, filed_at, filed_by) values (?, ?, cast(? as uuid), cast(? as uuid), ?, 'MAIN',"
                        + " 'wrong_number', ?, 'filed', now(), ?)",
                trader.company.id(),
                claim,
                delivery,
                trader.clientId,
                "Buyer " + word,
                "Nobody answers, " + word,
                word);
        ids.put("/api/returns", claim.toString());
    }

    private Response post(String path, Map<String, Object> body) {
        return owner.request().body(body).post(path);
    }

    private void found(String path, String list) {
        kept(path, owner.request().get(path), list + "[0].id");
    }

    private void kept(String path, Response answer, String field) {
        String id = answer.path(field);
        if (id == null) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.asString());
        }
        ids.put(path, id);
    }
}
