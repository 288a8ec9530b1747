package io.freehold.leads.entity;

import io.freehold.leads.Consent;
import io.freehold.leads.ImportFault;
import io.freehold.leads.LeadStatus;
import io.freehold.leads.NewLead;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;

/** Writes an import's rows, a thousand a statement: one round trip and one plan for all of them. */
@ApplicationScoped
public class ImportRows {

    /** A row that is there already, of a run that was broken off, is left alone. */
    private static final String LEADS = """
            insert into leads (tenant_id, provider_id, entity, entity_locked, lb, import_id, created_at, updated_at,
                id, import_line, test, status, product, department, postcode, phone, email, first_name, last_name,
                search_name, consent_text, consent_at, consent_ip, consent_url, consent_certificate_url, reasons, payload)
            select ?, ?, ?, ?, ?, ?, ?, ?, r.* from unnest(?::uuid[], ?::int[], ?::boolean[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) r
            on conflict (tenant_id, import_id, import_line) where import_id is not null do nothing
            """;

    private static final String FAULTS = """
            insert into lead_import_errors (tenant_id, import_id, line, number, field, reason)
            select ?, ?, r.* from unnest(?::int[], ?::int[], ?::text[], ?::text[]) r
            on conflict on constraint lead_import_errors_pk do nothing
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** A row that becomes a lead. */
    public record Entry(UUID id, int line, NewLead said, String searchName, LeadStatus status, Lead.Papers papers) {}

    /** Adds the leads in the caller's transaction; returns how many were new. */
    public int add(UUID importId, Source source, List<Entry> rows, Instant at) {
        return rows.isEmpty()
                ? 0
                : entities.unwrap(Session.class)
                        .doReturningWork(connection -> add(connection, importId, source, rows, at));
    }

    /** Adds what was wrong in the caller's transaction. */
    public void addFaults(UUID importId, List<ImportFault> faults) {
        if (!faults.isEmpty()) {
            entities.unwrap(Session.class).doWork(connection -> addFaults(connection, importId, faults));
        }
    }

    private static int add(Connection connection, UUID importId, Source source, List<Entry> rows, Instant at)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(LEADS)) {
            insert.setObject(1, TenantScope.current().value());
            insert.setObject(2, source.providerId());
            insert.setString(3, source.entity());
            insert.setBoolean(4, source.entityLocked());
            insert.setBoolean(5, source.lb());
            insert.setObject(6, importId);
            insert.setTimestamp(7, Timestamp.from(at));
            insert.setTimestamp(8, Timestamp.from(at));
            Columns<Entry> columns = new Columns<>(connection, insert, rows, 9);
            columns.next("uuid", Entry::id);
            columns.next("int4", Entry::line);
            columns.next("bool", row -> row.said().test());
            columns.text(row -> row.status().code());
            person(columns);
            consent(columns);
            columns.text(row -> row.papers().reasons());
            columns.text(row -> row.papers().payload());
            return insert.executeUpdate();
        }
    }

    private static void person(Columns<Entry> columns) throws SQLException {
        columns.text(row -> row.said().product());
        columns.text(row -> row.said().department());
        columns.text(row -> row.said().postcode());
        columns.text(row -> row.said().phone());
        columns.text(row -> row.said().email());
        columns.text(row -> row.said().firstName());
        columns.text(row -> row.said().lastName());
        columns.text(Entry::searchName);
    }

    private static void consent(Columns<Entry> columns) throws SQLException {
        columns.text(row -> consent(row).text());
        columns.text(row -> consent(row).at() == null ? null : consent(row).at().toString());
        columns.text(row -> consent(row).ip());
        columns.text(row -> consent(row).url());
        columns.text(row -> consent(row).certificateUrl());
    }

    private static Consent consent(Entry row) {
        return row.said().consent();
    }

    private static void addFaults(Connection connection, UUID importId, List<ImportFault> faults) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(FAULTS)) {
            insert.setObject(1, TenantScope.current().value());
            insert.setObject(2, importId);
            Columns<ImportFault> columns = new Columns<>(connection, insert, faults, 3);
            columns.next("int4", ImportFault::line);
            columns.next("int4", ImportFault::number);
            columns.text(ImportFault::field);
            columns.text(ImportFault::reason);
            insert.executeUpdate();
        }
    }

    /** Rows turned on their side: an array for each column, in the statement's order. */
    private static final class Columns<T> {

        private final Connection connection;
        private final PreparedStatement statement;
        private final List<T> rows;
        private int place;

        Columns(Connection connection, PreparedStatement statement, List<T> rows, int first) {
            this.connection = connection;
            this.statement = statement;
            this.rows = rows;
            this.place = first;
        }

        void text(Function<T, String> value) throws SQLException {
            next("text", value);
        }

        void next(String type, Function<T, ?> value) throws SQLException {
            Object[] values = rows.stream().map(value).toArray();
            statement.setArray(place++, connection.createArrayOf(type, values));
        }
    }
}
