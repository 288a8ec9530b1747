package io.freehold.delivery.entity;

import io.freehold.testing.Company;
import io.freehold.testing.Database;
import io.freehold.testing.LeadDesk;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Deliveries written straight into the tables, each with a lead of its own. */
final class PlantedDeliveries {

    private static final String LEAD = """
            insert into leads (tenant_id, id, provider_id, entity, entity_locked, lb, test, status, search_name, reasons,
                payload, product, phone, department, consent_text, created_at, updated_at)
            select ?, ?, p.id, 'MAIN', false, false, false, 'routed', '', '[]', '{}', ?, '+33639980000', '75', 'I agree.',
                ?, ? from providers p where p.tenant_id = ?
            """;

    private static final String DELIVERY = """
            insert into deliveries (tenant_id, id, lead_id, commande_id, client_id, client_name, entity, product, status,
                outcome, price, currency, attempts, created_at, updated_at, sent_at)
            values (?, ?, ?, ?, ?, 'Buyer', 'MAIN', ?, ?, ?, 25.00, 'EUR', 0, ?, ?, ?)
            """;

    private final Database database;
    private final Company company;
    private final LeadDesk desk;
    private final Map<UUID, UUID> clients = new HashMap<>();

    PlantedDeliveries(Database database, Company company, LeadDesk desk) {
        this.database = database;
        this.company = company;
        this.desk = desk;
        desk.provider("planted");
    }

    /** A commande of a client of that name. */
    UUID commande(String client) {
        UUID commande = desk.commande(client, 100, "75");
        clients.put(commande, client(commande));
        return commande;
    }

    private UUID client(UUID commande) {
        try (Connection session = database.asSuperuser();
                Statement statement = session.createStatement();
                ResultSet row =
                        statement.executeQuery("select client_id from commandes where id = '" + commande + "'")) {
            row.next();
            return row.getObject(1, UUID.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    UUID clientOf(UUID commande) {
        return clients.get(commande);
    }

    /** A delivery of the commande that was created, and sent, at that moment. */
    UUID add(UUID commande, String status, String outcome, Instant at) {
        UUID lead = UUID.randomUUID();
        OffsetDateTime time = at.atOffset(ZoneOffset.UTC);
        company.execute(LEAD, company.id(), lead, LeadDesk.PRODUCT, time, time, company.id());
        UUID id = UUID.randomUUID();
        company.execute(
                DELIVERY,
                company.id(),
                id,
                lead,
                commande,
                clients.get(commande),
                LeadDesk.PRODUCT,
                status,
                outcome,
                time,
                time,
                status.equals("sent") ? time : null);
        return id;
    }
}
