package io.freehold.archive.entity;

import io.freehold.archive.AuditHead;
import io.freehold.archive.Certificate;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The certificates of deleted tenants, which belong to no tenant any more. */
@ApplicationScoped
public class CertificateStore {

    private static final String FIND = """
            select id, erased, name, subdomain, requested_by, started_at, finished_at, people,
                audit_entries, audit_seals, audit_head, sha256
            from deletion_certificates where erased = ?
            """;

    private static final String TABLES = """
            select t.key, t.value::bigint from deletion_certificates c, jsonb_each_text(c.tables) t
            where c.erased = ? order by t.key collate "C"
            """;

    private static final String DOOMED = """
            select slug, name, status, deleted_at is not null from tenants where id = ? for update
            """;

    private static final String BEGIN = """
            insert into deletion_certificates (id, erased, name, subdomain, requested_by, started_at,
                audit_entries, audit_seals, audit_head)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Uses up the days in which a deletion can be undone: half a tenant is not brought back. */
    private static final String BEYOND_RESTORING = """
            update tenants set deleted_at = least(deleted_at, now() - interval '31 days') where id = ?
            """;

    private Platform platform;

    /** For the container. */
    protected CertificateStore() {}

    @Inject
    public CertificateStore(Platform platform) {
        this.platform = platform;
    }

    /** Who asks for an erasure, and when. */
    public record Request(UUID id, String confirm, String by, Instant at) {}

    /** The tenant's certificate, finished or not. */
    public Optional<Certificate> find(UUID tenant) {
        return platform.write("find a deletion certificate", connection -> find(connection, tenant));
    }

    /**
     * Begins the tenant's certificate, or finds the one that was begun. Refuses with 400 another
     * confirmation than the subdomain, with 404, with 409 {@code STATE_CONFLICT} a tenant that was not
     * deleted.
     */
    public Certificate begin(UUID tenant, Request request) {
        return platform.write("begin an erasure", connection -> {
            Optional<Certificate> begun = find(connection, tenant);
            if (begun.isPresent()) {
                requireConfirmed(request, begun.get().subdomain());
                return begun.get();
            }
            try (PreparedStatement query = connection.prepareStatement(DOOMED)) {
                query.setObject(1, tenant);
                try (ResultSet row = query.executeQuery()) {
                    if (!row.next()) {
                        throw new Refusal.NotFound().raise();
                    }
                    requireConfirmed(request, row.getString(1));
                    requireDeleted(row);
                    add(connection, tenant, request, row);
                }
            }
            return find(connection, tenant).orElseThrow();
        });
    }

    private static void requireConfirmed(Request request, String subdomain) {
        if (!request.confirm().equals(subdomain)) {
            throw Refusal.Invalid.of("confirm", "must be the tenant's subdomain")
                    .raise();
        }
    }

    private static void requireDeleted(ResultSet row) throws SQLException {
        if (!row.getString(3).equals("CANCELLED") || !row.getBoolean(4)) {
            throw new Refusal.Conflict("STATE_CONFLICT", "Delete the tenant first. Its erasure cannot be undone.")
                    .raise();
        }
    }

    private static void add(Connection connection, UUID tenant, Request request, ResultSet row) throws SQLException {
        AuditHead head = new Rows(connection, tenant).auditHead();
        try (PreparedStatement insert = connection.prepareStatement(BEGIN);
                PreparedStatement doom = connection.prepareStatement(BEYOND_RESTORING)) {
            insert.setObject(1, request.id());
            insert.setObject(2, tenant);
            insert.setString(3, row.getString(2));
            insert.setString(4, row.getString(1));
            insert.setString(5, request.by());
            insert.setObject(6, request.at().atOffset(ZoneOffset.UTC));
            insert.setLong(7, head.entries());
            insert.setLong(8, head.seals());
            insert.setString(9, head.hash());
            insert.executeUpdate();
            doom.setObject(1, tenant);
            doom.executeUpdate();
        }
    }

    static Optional<Certificate> find(Connection connection, UUID tenant) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setObject(1, tenant);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(certificate(row, tables(connection, tenant))) : Optional.empty();
            }
        }
    }

    private static Certificate certificate(ResultSet row, List<Certificate.Gone> tables) throws SQLException {
        return new Certificate(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject(7, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                tables,
                row.getLong(8),
                new AuditHead(row.getLong(9), row.getLong(10), row.getString(11)),
                Optional.ofNullable(row.getString(12)));
    }

    private static List<Certificate.Gone> tables(Connection connection, UUID tenant) throws SQLException {
        List<Certificate.Gone> tables = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(TABLES)) {
            query.setObject(1, tenant);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    tables.add(new Certificate.Gone(row.getString(1), row.getLong(2)));
                }
            }
        }
        return tables;
    }
}
