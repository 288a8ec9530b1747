package io.freehold.system;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A company that issues invoices, an admin who writes them and a client who gets them. */
final class InvoiceDesk {

    static final Map<String, Object> ISSUER = Map.of(
            "legalName", "Énergies & Co",
            "street", "12 rue des Ormes",
            "postcode", "59000",
            "city", "Lille",
            "siren", "100000009",
            "vatNumber", "FR88100000009");

    final Server server = Server.shared();
    final Company company;
    final Client admin;

    InvoiceDesk(String... entities) {
        company = Company.on(server.database(), entities);
        admin = Client.of(server, company.narrowed(company.member("ADMIN"), entities[0]));
        for (String entity : entities) {
            company.execute(
                    "insert into invoice_issuers (tenant_id, id, entity, legal_name, street, postcode, city, country,"
                            + " siren, vat_number, payment_days, language, vat_rate_within, updated_at)"
                            + " values (?, ?, ?, ?, '12 rue des Ormes', '59000', 'Lille', 'FR', '100000009',"
                            + " 'FR88100000009', 30, 'fr', 20.00, now())",
                    company.id(),
                    UUID.randomUUID(),
                    entity,
                    "Company " + entity);
        }
    }

    /** A client of the first company, by its id. */
    String client(String name) {
        UUID id = UUID.randomUUID();
        company.execute(
                "insert into clients (tenant_id, id, entity, name, email, address, vat_rate, created_at)"
                        + " values (?, ?, ?, ?, ?, '4 place du Marché', 20.00, now())",
                company.id(),
                id,
                company.entities().get(0),
                name,
                name.toLowerCase(Locale.ROOT) + "-" + id + "@buyers.test");
        return id.toString();
    }

    Response draft(String client, String quantity, String price) {
        return admin.request().body(body(client, quantity, price)).post("/api/invoices");
    }

    static Map<String, Object> body(String client, String quantity, String price) {
        Map<String, String> line = Map.of("label", "Leads solar", "quantity", quantity, "unitPrice", price);
        return Map.of("clientId", client, "lines", List.of(line));
    }

    /** An issued invoice over 120.00, by its id. */
    String issued(String client) {
        String id = draft(client, "4", "25.00").path("invoice.id");
        act(id, "issue").then().statusCode(200);
        return id;
    }

    Response act(String id, String act) {
        return admin.request().post("/api/invoices/" + id + "/" + act);
    }

    Response pay(String id, String amount) {
        return admin.request().body(Map.of("amount", amount)).post("/api/invoices/" + id + "/payments");
    }

    Response read(String id) {
        return admin.request().get("/api/invoices/" + id);
    }

    /** As if it had been due so many days ago. */
    void dueDaysAgo(String id, int days) {
        company.execute(
                "update invoices set due_on = cast(now() at time zone 'Europe/Paris' as date) - ?,"
                        + " due_at = now() - make_interval(days => ?) where id = ?",
                days,
                days - 1,
                UUID.fromString(id));
    }

    long count(String sql, Object... values) {
        try (Connection session = server.database().asSuperuser();
                PreparedStatement query = session.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
