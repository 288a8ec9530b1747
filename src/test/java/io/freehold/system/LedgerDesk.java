package io.freehold.system;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.SentDeliveries;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** A company whose ledger an admin builds and changes. */
final class LedgerDesk {

    static final String LEDGER = "/api/billing/ledger";
    static final String RECORDS = "/api/billing/records";

    final Server server = Server.shared();
    final Company company = Company.on(server.database(), "MAIN", "OTHER");
    final SentDeliveries sent = new SentDeliveries(company);
    final UUID soleil;
    final UUID aube;
    final Client admin;

    LedgerDesk() {
        LeadDesk desk = LeadDesk.of(company);
        desk.provider("planted");
        soleil = desk.commande("Soleil", 100, "75");
        aube = desk.commande("=Aube", 100, "75");
        admin = Client.of(server, company.narrowed(company.member("ADMIN"), "MAIN"));
    }

    Response build(String week) {
        return admin.request().body(Map.of("week", week)).post(LEDGER + "/build");
    }

    Response week(String week) {
        return admin.request().get(LEDGER + "?week=" + week);
    }

    Response facturation(String week) {
        return admin.request().get("/api/facturation/week?week=" + week);
    }

    /** A delivery that was created on the day. */
    String some(String day) {
        String date = day.substring(0, 10);
        String rest = day.substring(10);
        return admin.request()
                .get("/api/deliveries?from=" + date + "T00:00:00Z&to=" + date + "T23:59:59Z&limit=1" + rest)
                .path("deliveries[0].id");
    }

    Response act(String delivery, String act) {
        return admin.request().body(Map.of("reason", "no answer")).post("/api/deliveries/" + delivery + "/" + act);
    }

    Response edit(String path, Response read, Map<String, Object> change) {
        return admin.request()
                .header("If-Match", read.header("ETag"))
                .body(change)
                .patch(path);
    }
}
