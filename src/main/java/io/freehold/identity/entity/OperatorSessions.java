package io.freehold.identity.entity;

import io.freehold.kernel.Ids;
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
import java.util.List;
import java.util.UUID;

/** Operators' sessions and their refresh tokens; the platform's own rows, without a tenant. */
@ApplicationScoped
public class OperatorSessions {

    /** Both rows are locked: of a row that is only read, the wait would leave an old version. */
    private static final String HOLD = """
            select t.id, t.used_at is not null, t.expires_at, s.id, s.operator_id,
                s.closed_at is not null or s.expires_at <= ?
            from operator_refresh_tokens t join operator_sessions s on s.id = t.session_id
            where t.token_hash = any (?) for update of t, s
            """;

    @Inject
    private Platform platform;

    @Inject
    private Ids ids;

    /** A token to keep: its hash and its time. */
    public record NewToken(String hash, Instant now, Instant expiresAt) {}

    /** What became of a refresh token. */
    public sealed interface Rotation {

        /** It was used and another one is in its place. */
        record Renewed(UUID session, UUID operator) implements Rotation {}

        /** It had been used before: its session is closed now. */
        record Reused(UUID session, UUID operator) implements Rotation {}

        /** Unknown, or its time or its session's is over. */
        record Dead() implements Rotation {}
    }

    private record Held(UUID token, boolean used, Instant expires, UUID session, UUID operator, boolean over) {}

    /** Begins a session with its first token. */
    public UUID open(UUID operator, Origin origin, NewToken first) {
        return platform.write("open an operator's session", connection -> {
            UUID session = ids.next();
            try (PreparedStatement add = connection.prepareStatement("""
                    insert into operator_sessions
                        (id, operator_id, ip, user_agent, created_at, last_used_at, expires_at)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """)) {
                add.setObject(1, session);
                add.setObject(2, operator);
                add.setString(3, origin.ip());
                add.setString(4, origin.userAgent());
                add.setObject(5, at(first.now()));
                add.setObject(6, at(first.now()));
                add.setObject(7, at(first.expiresAt()));
                add.executeUpdate();
            }
            change(connection, "update operators set last_login_at = ? where id = ?", first.now(), operator);
            add(connection, session, first);
            return session;
        });
    }

    /** Uses the token of one of these hashes: one of two at the same time renews, the other one closes the session. */
    public Rotation rotate(List<String> hashes, NewToken next) {
        return platform.write("rotate an operator's token", connection -> {
            Held held = hold(connection, hashes, next.now());
            if (held == null || held.over()) {
                return new Rotation.Dead();
            }
            if (held.used()) {
                close(connection, held.session(), "session.refresh_reused", next.now());
                return new Rotation.Reused(held.session(), held.operator());
            }
            if (!next.now().isBefore(held.expires())) {
                return new Rotation.Dead();
            }
            change(connection, "update operator_refresh_tokens set used_at = ? where id = ?", next.now(), held.token());
            change(
                    connection,
                    "update operator_sessions set last_used_at = ? where id = ?",
                    next.now(),
                    held.session());
            change(
                    connection,
                    "update operator_sessions set expires_at = ? where id = ?",
                    next.expiresAt(),
                    held.session());
            change(connection, "update operators set last_activity_at = ? where id = ?", next.now(), held.operator());
            add(connection, held.session(), next);
            return new Rotation.Renewed(held.session(), held.operator());
        });
    }

    /** Ends a session; the first reason stands. */
    public void close(UUID session, String because, Instant now) {
        platform.write("close an operator's session", connection -> {
            close(connection, session, because, now);
            return null;
        });
    }

    private static Held hold(Connection connection, List<String> hashes, Instant now) throws SQLException {
        try (PreparedStatement hold = connection.prepareStatement(HOLD)) {
            hold.setObject(1, at(now));
            hold.setArray(2, connection.createArrayOf("text", hashes.toArray()));
            ResultSet row = hold.executeQuery();
            return row.next()
                    ? new Held(
                            row.getObject(1, UUID.class),
                            row.getBoolean(2),
                            row.getTimestamp(3).toInstant(),
                            row.getObject(4, UUID.class),
                            row.getObject(5, UUID.class),
                            row.getBoolean(6))
                    : null;
        }
    }

    private void add(Connection connection, UUID session, NewToken token) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement("""
                insert into operator_refresh_tokens (id, session_id, token_hash, issued_at, expires_at)
                values (?, ?, ?, ?, ?)
                """)) {
            add.setObject(1, ids.next());
            add.setObject(2, session);
            add.setString(3, token.hash());
            add.setObject(4, at(token.now()));
            add.setObject(5, at(token.expiresAt()));
            add.executeUpdate();
        }
    }

    private static void close(Connection connection, UUID session, String because, Instant now) throws SQLException {
        try (PreparedStatement close = connection.prepareStatement(
                "update operator_sessions set closed_at = ?, closed_because = ? where id = ? and closed_at is null")) {
            close.setObject(1, at(now));
            close.setString(2, because);
            close.setObject(3, session);
            close.executeUpdate();
        }
    }

    private static void change(Connection connection, String sql, Instant moment, UUID row) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, at(moment));
            update.setObject(2, row);
            update.executeUpdate();
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
