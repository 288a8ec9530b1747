package io.freehold.identity.entity;

import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Operators' sessions. */
@ApplicationScoped
public class OperatorSessionBook implements SessionBook {

    @Inject
    private Platform platform;

    @Override
    public List<OpenSession> open(UUID owner, Instant now) {
        return platform.read("list an operator's sessions", connection -> {
            try (PreparedStatement list = connection.prepareStatement("""
                    select id, ip, user_agent, created_at, last_used_at, expires_at from operator_sessions
                    where operator_id = ? and closed_at is null and expires_at > ? order by last_used_at desc, id
                    """)) {
                list.setObject(1, owner);
                list.setObject(2, now.atOffset(ZoneOffset.UTC));
                ResultSet row = list.executeQuery();
                List<OpenSession> open = new ArrayList<>();
                while (row.next()) {
                    open.add(session(row));
                }
                return open;
            }
        });
    }

    private static OpenSession session(ResultSet row) throws SQLException {
        return new OpenSession(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getTimestamp(4).toInstant(),
                row.getTimestamp(5).toInstant(),
                row.getTimestamp(6).toInstant());
    }

    @Override
    public List<UUID> end(UUID owner, List<UUID> sessions, String because, Instant now) {
        return platform.read("end an operator's sessions", connection -> {
            try (PreparedStatement end = connection.prepareStatement("""
                    update operator_sessions set closed_at = ?, closed_because = ?
                    where operator_id = ? and id = any (?) and closed_at is null and expires_at > ? returning id
                    """)) {
                end.setObject(1, now.atOffset(ZoneOffset.UTC));
                end.setString(2, because);
                end.setObject(3, owner);
                end.setArray(4, connection.createArrayOf("uuid", sessions.toArray()));
                end.setObject(5, now.atOffset(ZoneOffset.UTC));
                ResultSet row = end.executeQuery();
                List<UUID> ended = new ArrayList<>();
                while (row.next()) {
                    ended.add(row.getObject(1, UUID.class));
                }
                return ended;
            }
        });
    }
}
