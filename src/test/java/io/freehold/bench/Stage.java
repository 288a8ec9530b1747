package io.freehold.bench;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Database;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A company with leads, as the requests find it.
 *
 * @param token its owner's access token
 * @param leadIds ids of leads that are there
 */
record Stage(Company company, UUID commande, String sourceKey, String token, List<String> leadIds) {

    static Stage set(Server server, Database database, int leads) throws SQLException {
        Company company = Company.on(database, "MAIN");
        LeadDesk desk = LeadDesk.of(company);
        UUID commande = desk.commande("Buyer", 100_000_000, "75");
        String key = desk.provider("website");
        company.execute("""
                insert into leads (tenant_id, id, provider_id, entity, entity_locked, lb, test, status, product, department,
                    phone, email, first_name, last_name, search_name, consent_text, consent_at, reasons, payload,
                    created_at, updated_at)
                select p.tenant_id, gen_random_uuid(), p.id, 'MAIN', false, false, false, 'duplicate', 'solar', '75',
                    '+3319900' || lpad(n::text, 6, '0'), 'old' || n || '@example.test', 'Camille', 'Martin', 'camille martin',
                    'Agreed', now(), '[]', '{}', now() - n * interval '1 minute', now()
                from providers p cross join generate_series(1, ?) n where p.tenant_id = ?""", leads, company.id());
        company.execute("analyze leads");
        String token = Client.of(server, company, "OWNER").token();
        return new Stage(company, commande, key, token, ids(database, company.id()));
    }

    private static List<String> ids(Database database, UUID tenant) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Connection session = database.asSuperuser();
                PreparedStatement statement =
                        session.prepareStatement("select id::text from leads where tenant_id = ?")) {
            statement.setObject(1, tenant);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                ids.add(row.getString(1));
            }
        }
        return ids;
    }
}
