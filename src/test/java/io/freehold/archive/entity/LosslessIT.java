package io.freehold.archive.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Company;
import io.freehold.testing.Database;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Postgres;
import io.freehold.testing.Role;
import io.freehold.testing.Unpacked;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every type of value comes back as it was, and a copy's export is the original's. */
class LosslessIT {

    private static final String EVERYTHING = """
            create type mood as enum ('calm', 'so "so"');
            create table everything (tenant_id uuid not null, id uuid not null,
                amount numeric, price numeric(12, 2), whole bigint, small smallint, share double precision, part real,
                yes boolean, word text, fixed char(5), moment timestamptz, local timestamp, day date, hour time,
                span interval, raw bytea, doc jsonb, text_doc json, words text[], numbers numeric[], ids uuid[],
                range tstzrange, address inet, feeling mood, moods mood[], bits bit varying,
                doubled numeric generated always as (amount * 2) stored,
                counted bigint generated always as identity,
                constraint everything_pk primary key (tenant_id, id),
                constraint everything_tenant_fk foreign key (tenant_id) references tenants (id));
            select freehold_protect('everything');
            grant insert on everything to freehold_platform;
            """;

    private static final String ROWS = """
            insert into everything (tenant_id, id, amount, price, whole, small, share, part, yes, word, fixed, moment,
                local, day, hour, span, raw, doc, text_doc, words, numbers, ids, range, address, feeling, moods, bits)
            values
            ('%1$s', gen_random_uuid(), 1.2300, 25.00, 9223372036854775807, -32768, 0.1, 1e-38, true, E'Zo\\u00eb "\\\\" \\n\\t\\u2028 \\U0001F600',
                'ab', '2026-03-29 01:59:59.999999+01', '2026-03-29 02:30:00', '0044-03-15 BC', '23:59:59.999999',
                '1 year 2 mons -3 days 04:05:06.789', '\\x00ff10', '{"a": 1.50, "b": [null, {"c": "\\u00e9"}]}',
                E'{ "b":1,\\n "a": 2, "a": 3}', array['', 'a,b', '{x}', 'null', null, '"'], array[1.10, null, 'NaN'],
                array[gen_random_uuid()], '[2026-01-01 00:00+00,)', '10.0.0.1/8', 'so "so"',
                array['calm', 'so "so"']::mood[], B'101'),
            ('%1$s', gen_random_uuid(), 'NaN', null, -9223372036854775808, 0, 'Infinity', '-0', false, '', '',
                'infinity', '-infinity', 'infinity', '24:00', '-00:00:01', '', 'null', 'null', '{}', '{}', '{}', 'empty',
                '::1', 'calm', '{}', ''),
            ('%1$s', gen_random_uuid(), 100000000000000000000000000000000000000000000000000.00000000000000000001, 0.00,
                0, 1, 1.7976931348623157e308, 'NaN', null, 'null', null, '-infinity', null, null, null, null, null,
                '"null"', null, null, array[[1, 2], [3, 4]], null, null, null, null, null, null),
            ('%1$s', gen_random_uuid(), null, null, null, null, 5e-324, null, null, null, null,
                '0001-01-01 00:00:00+00 BC', null, null, null, null, null, '[]', '""', null, null, null, null, null, null,
                null, null)
            """;

    private final Database database = Postgres.migratedDatabase();
    private final Copies copies = new Copies(database);
    private final Company company = Company.on(database, "MAIN");

    @BeforeEach
    void fill() throws SQLException {
        LeadDesk desk = LeadDesk.of(company);
        desk.provider("website");
        desk.commande("Buyer", 5, "75", "2A");
        company.member("OWNER");
        company.execute(
                "insert into audit_log (tenant_id, id, at, actor_kind, actor_name, action, object_type)"
                        + " values (?, ?, now(), 'SYSTEM', 'system', 'lead.edited', 'lead')",
                company.id(),
                UUID.randomUUID());
        try (Connection owner = database.as(Role.OWNER);
                Statement statement = owner.createStatement()) {
            statement.execute(EVERYTHING);
        }
        company.execute(ROWS.formatted(company.id()));
    }

    @Test
    void everyTypeOfValueComesBackAsItWas() throws Exception {
        UUID copy = copies.restored(copies.exported(company.id()), "copy-of-everything");
        List<String> before = rows(company.id());
        assertThat(before).hasSize(4);
        assertThat(rows(copy)).isEqualTo(before);
    }

    @Test
    void theExportOfTheCopyHasTheSumsOfTheOriginal() throws Exception {
        byte[] file = copies.exported(company.id());
        UUID copy = copies.restored(file, "copy-with-sums");
        Unpacked original = Unpacked.of(file);
        Unpacked again = Unpacked.of(copies.exported(copy));
        original.sums().forEach((table, sum) -> {
            if (Fates.isRestored(table)) {
                assertThat(again.sums()).as(table).containsEntry(table, sum);
            }
        });
        assertThat(again.lines("audit_log")).hasSize(1);
        assertThat(again.lines("people")).isEmpty();
        assertThat(again.lines("memberships")).isEmpty();
    }

    @Test
    void aCopyOfACopyIsOfTheSameFamily() throws Exception {
        UUID copy = copies.restored(copies.exported(company.id()), "copy-of-family");
        UUID copyOfCopy = copies.restored(copies.exported(copy), "copy-of-copy");
        List<String> families = new ArrayList<>();
        query(
                "select distinct family from restorations where tenant_id in ('" + copy + "', '" + copyOfCopy + "')",
                families);
        assertThat(families).containsExactly("(" + company.id() + ")");
    }

    @Test
    void aSecondExportIsTheFirst() throws Exception {
        assertThat(Unpacked.of(copies.exported(company.id())).sums())
                .isEqualTo(Unpacked.of(copies.exported(company.id())).sums());
    }

    @Test
    void aCopysChainIsItsOwnAndRemembersTheOldOne() throws Exception {
        UUID copy = copies.restored(copies.exported(company.id()), "copy-with-log");
        List<String> found = new ArrayList<>();
        query(
                "select origin, audit_entries, origin_subdomain from restorations where tenant_id = '" + copy + "'",
                found);
        assertThat(found).containsExactly("(" + company.id() + ",1," + company.slug() + ")");
        List<String> transactions = new ArrayList<>();
        query("select count(distinct xid) from audit_log", transactions);
        assertThat(transactions)
                .as("rows that pretended to be old would lie behind the seals")
                .containsExactly("(2)");
    }

    private List<String> rows(UUID tenant) throws SQLException {
        List<String> rows = new ArrayList<>();
        query(
                "select id, amount, price, whole, small, share, part, yes, word, fixed, moment, local, day, hour,"
                        + " span, raw, doc, doc is null, text_doc::text, words, numbers, ids, range, address, feeling,"
                        + " moods, bits, doubled, counted from everything where tenant_id = '" + tenant
                        + "' order by id",
                rows);
        return rows;
    }

    private void query(String sql, List<String> into) throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("select (r)::text from (" + sql + ") r")) {
            while (row.next()) {
                into.add(row.getString(1));
            }
        }
    }
}
