package io.freehold.archive.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Company;
import io.freehold.testing.Database;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Postgres;
import io.freehold.testing.SentDeliveries;
import io.freehold.testing.Unpacked;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that refer to rows of their own table; those that refer lie before the others in the file. */
class SelfReferencesIT {

    private static final UUID FIRST = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID LAST = UUID.fromString("ffffffff-0000-7000-8000-000000000001");
    private static final UUID ISSUED = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final UUID RECEIVED = UUID.fromString("ffffffff-0000-7000-8000-000000000002");

    private static final String INVOICE = """
            insert into invoices (tenant_id, id, entity, type, direction, status, number, client_id, counterpart, credits_id,
                mirror_id, client_name, vat_rate, currency, total_ht, total_vat, total_ttc, issued_at, created_at,
                created_by, updated_at)
            select k.tenant_id, ?, cast(? as text), ?, ?, 'sent', ?, case when ? then k.id end, cast(? as text), cast(? as uuid),
                cast(? as uuid), k.name, 0, 'EUR',
                25, 0, 25, now(), now(), 'test', now()
            from clients k where k.tenant_id = ?
            """;

    private static final String TRANSFER = """
            insert into intercompany_transfers (tenant_id, id, delivery_id, lead_id, from_entity, to_entity, product, week,
                amount, currency, status, reversal_of, sent_at, created_at, updated_at)
            select d.tenant_id, ?, d.id, d.lead_id, 'MAIN', 'OTHER', d.product, '2026-W03', cast(? as numeric), 'EUR',
                'pending', cast(? as uuid), d.sent_at, now(), now()
            from deliveries d where d.tenant_id = ?
            """;

    private final Database database = Postgres.migratedDatabase();
    private final Copies copies = new Copies(database);
    private final Company company = Company.on(database, "MAIN", "OTHER");

    @BeforeEach
    void trade() {
        LeadDesk desk = LeadDesk.of(company);
        desk.provider("website");
        UUID commande = desk.commande("Buyer", 5, "75");
        new SentDeliveries(company).add(commande, 1, "25.00", Instant.parse("2026-01-14T10:00:00Z"));
    }

    @Test
    void aCreditNoteComesBackWithTheInvoiceThatItCredits() throws Exception {
        invoice(LAST, "MAIN", "client", "issued", "MAIN-2026-00001", null, null);
        invoice(FIRST, "MAIN", "credit_note", "issued", "MAIN-2026-00002", LAST, null);
        UUID copy = restored("invoices", "copy-of-credits");
        assertThat(found("select credits_id from invoices where tenant_id = '%s' and id = '%s'", copy, FIRST))
                .containsExactly(LAST.toString());
    }

    @Test
    void bothSidesOfAnInvoiceBetweenCompaniesComeBackAlthoughEachNamesTheOther() throws Exception {
        invoice(ISSUED, "MAIN", "intercompany", "issued", "MAIN-2026-00003", null, null);
        invoice(RECEIVED, "OTHER", "intercompany", "received", "MAIN-2026-00003", null, ISSUED);
        company.execute("update invoices set mirror_id = ? where id = ?", RECEIVED, ISSUED);
        UUID copy = restored("invoices", "copy-of-mirrors");
        assertThat(found("select mirror_id from invoices where tenant_id = '%s' order by id", copy))
                .containsExactly(RECEIVED.toString(), ISSUED.toString());
    }

    @Test
    void aReversalComesBackWithTheTransferThatItTakesBack() throws Exception {
        company.execute(TRANSFER, LAST, "12.50", null, company.id());
        company.execute(TRANSFER, FIRST, "-12.50", LAST, company.id());
        UUID copy = restored("intercompany_transfers", "copy-of-reversals");
        assertThat(found(
                        "select reversal_of from intercompany_transfers where tenant_id = '%s' and id = '%s'",
                        copy, FIRST))
                .containsExactly(LAST.toString());
    }

    private void invoice(
            UUID id, String entity, String type, String direction, String number, UUID credits, UUID mirror) {
        boolean within = type.equals("intercompany");
        String counterpart = !within ? null : entity.equals("MAIN") ? "OTHER" : "MAIN";
        company.execute(
                INVOICE, id, entity, type, direction, number, !within, counterpart, credits, mirror, company.id());
    }

    /** A copy of the company, in whose file the row that refers comes first and which has the same rows. */
    private UUID restored(String table, String subdomain) throws Exception {
        byte[] file = copies.exported(company.id());
        List<String> lines = Unpacked.of(file).lines(table);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("00000000-0000-7000-8000").contains("ffffffff-0000-7000-8000");
        UUID copy = copies.restored(file, subdomain);
        assertThat(Unpacked.of(copies.exported(copy)).lines(table)).isEqualTo(lines);
        return copy;
    }

    private List<String> found(String sql, Object... values) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(sql.formatted(values))) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
