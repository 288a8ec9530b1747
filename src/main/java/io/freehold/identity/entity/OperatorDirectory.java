package io.freehold.identity.entity;

import io.freehold.identity.NewOperator;
import io.freehold.identity.OperatorEdit;
import io.freehold.identity.OperatorRole;
import io.freehold.identity.OperatorView;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Operators as those see and change them who manage operators. */
@ApplicationScoped
public class OperatorDirectory {

    private static final String VIEW = """
            select o.id, o.email, o.name, o.role, o.department, exists (
                select from second_factors f where f.operator_id = o.id and f.confirmed_at is not null),
                o.last_login_at, o.disabled_at, o.version
            from operators o
            """;

    /** In one order, so that two who lock them wait for each other and do not deadlock. */
    private static final String LOCK_SUPER_ADMINS = """
            select id from operators where role = 'SUPER_ADMIN' and disabled_at is null order by id for update
            """;

    private static final String CLOSE_SESSIONS = """
            update operator_sessions set closed_at = ?, closed_because = 'operator.disabled'
            where operator_id = ? and closed_at is null
            """;

    private static final String END_LINKS =
            "update password_resets set used_at = ? where operator_id = ? and used_at is null";

    private Platform platform;

    /** For the container. */
    protected OperatorDirectory() {}

    @Inject
    public OperatorDirectory(Platform platform) {
        this.platform = platform;
    }

    /** The row that a welcome letter's link names. */
    public record Welcome(UUID id, Instant at, Instant until) {}

    /** What became of a change. */
    public sealed interface Amendment {

        /** It is made. */
        record Made(OperatorView before, OperatorView after) implements Amendment {}

        /** There is no such operator. */
        record Absent() implements Amendment {}

        /** Somebody was faster. */
        record Stale() implements Amendment {}

        /** It would leave no SUPER_ADMIN who may come in. */
        record LastSuperAdmin() implements Amendment {}
    }

    public Optional<OperatorView> find(UUID id) {
        return platform.read("find an operator", connection -> find(connection, id, ""));
    }

    /** By address. */
    public List<OperatorView> page(int limit, int offset) {
        return platform.read("list operators", connection -> {
            try (PreparedStatement list = connection.prepareStatement(VIEW + "order by o.email_key limit ? offset ?")) {
                list.setInt(1, limit);
                list.setInt(2, offset);
                List<OperatorView> operators = new ArrayList<>();
                ResultSet row = list.executeQuery();
                while (row.next()) {
                    operators.add(view(row));
                }
                return operators;
            }
        });
    }

    public long count() {
        return platform.read("count operators", connection -> {
            try (PreparedStatement count = connection.prepareStatement("select count(*) from operators");
                    ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Keeps an operator and the row of the welcome's link, unless the address is taken. */
    public boolean add(UUID id, NewOperator wanted, String passwordHash, Welcome welcome) {
        return platform.write("make an operator", connection -> {
            try (PreparedStatement add = connection.prepareStatement("""
                    insert into operators (id, email, email_key, name, password_hash, role, department)
                    values (?, ?, ?, ?, ?, ?, ?)
                    on conflict (email_key) do nothing
                    """)) {
                add.setObject(1, id);
                add.setString(2, wanted.email().value());
                add.setString(3, wanted.email().key());
                add.setString(4, wanted.name());
                add.setString(5, passwordHash);
                add.setString(6, wanted.role().name());
                add.setString(7, wanted.department().orElse(null));
                if (add.executeUpdate() == 0) {
                    return false;
                }
            }
            welcome(connection, id, welcome);
            return true;
        });
    }

    private static void welcome(Connection connection, UUID operator, Welcome welcome) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(
                "insert into password_resets (id, operator_id, created_at, expires_at) values (?, ?, ?, ?)")) {
            add.setObject(1, welcome.id());
            add.setObject(2, operator);
            add.setObject(3, at(welcome.at()));
            add.setObject(4, at(welcome.until()));
            add.executeUpdate();
        }
    }

    /** Changes an operator; of two who would take the last SUPER_ADMINs away at once one is too late. */
    public Amendment change(UUID id, int version, OperatorEdit edit, Instant now) {
        return platform.write("change an operator", connection -> {
            Set<UUID> superAdmins = lockSuperAdmins(connection);
            Optional<OperatorView> found = find(connection, id, " for update of o");
            if (found.isEmpty()) {
                return new Amendment.Absent();
            }
            OperatorView before = found.get();
            if (before.version() != version) {
                return new Amendment.Stale();
            }
            boolean staysSuperAdmin = (edit.role() == null ? before.role() : edit.role()) == OperatorRole.SUPER_ADMIN
                    && !Boolean.TRUE.equals(edit.disabled());
            if (superAdmins.equals(Set.of(id)) && !staysSuperAdmin) {
                return new Amendment.LastSuperAdmin();
            }
            update(connection, before, edit, now);
            return new Amendment.Made(before, find(connection, id, "").orElseThrow());
        });
    }

    private static Set<UUID> lockSuperAdmins(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK_SUPER_ADMINS);
                ResultSet row = lock.executeQuery()) {
            Set<UUID> locked = new HashSet<>();
            while (row.next()) {
                locked.add(row.getObject(1, UUID.class));
            }
            return locked;
        }
    }

    private static void update(Connection connection, OperatorView before, OperatorEdit edit, Instant now)
            throws SQLException {
        boolean wasDisabled = before.disabledAt() != null;
        boolean disabled = edit.disabled() == null ? wasDisabled : edit.disabled();
        try (PreparedStatement update = connection.prepareStatement("""
                update operators set name = ?, role = ?, department = nullif(?, ''), version = version + 1,
                    disabled_at = case when ? then coalesce(disabled_at, ?) end
                where id = ?
                """)) {
            update.setString(
                    1, edit.name() == null ? before.name() : edit.name().strip());
            update.setString(2, (edit.role() == null ? before.role() : edit.role()).name());
            update.setString(
                    3,
                    edit.department() == null
                            ? before.department()
                            : edit.department().strip());
            update.setBoolean(4, disabled);
            update.setObject(5, at(now));
            update.setObject(6, before.id());
            update.executeUpdate();
        }
        if (disabled && !wasDisabled) {
            shutOut(connection, before.id(), now);
        }
    }

    /** So that one who is let in again later finds neither the old sessions open nor the old links good. */
    private static void shutOut(Connection connection, UUID operator, Instant now) throws SQLException {
        for (String sql : List.of(CLOSE_SESSIONS, END_LINKS)) {
            try (PreparedStatement end = connection.prepareStatement(sql)) {
                end.setObject(1, at(now));
                end.setObject(2, operator);
                end.executeUpdate();
            }
        }
    }

    private static Optional<OperatorView> find(Connection connection, UUID id, String lock) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(VIEW + "where o.id = ?" + lock)) {
            find.setObject(1, id);
            ResultSet row = find.executeQuery();
            return row.next() ? Optional.of(view(row)) : Optional.empty();
        }
    }

    private static OperatorView view(ResultSet row) throws SQLException {
        return new OperatorView(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                OperatorRole.valueOf(row.getString(4)),
                row.getString(5),
                row.getBoolean(6),
                instant(row.getObject(7, OffsetDateTime.class)),
                instant(row.getObject(8, OffsetDateTime.class)),
                row.getInt(9));
    }

    private static Instant instant(OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
