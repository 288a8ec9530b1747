package io.freehold.identity.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** What an account's credentials opened: its sessions in all tenants, and the links by mail that are under way. */
final class OpenedByPassword {

    /** No session is kept. */
    static final UUID NONE = new UUID(0, 0);

    private OpenedByPassword() {}

    /**
     * Ends it all within the connection's transaction.
     *
     * @param kept the one session that goes on, or {@link #NONE}
     * @param because what the sessions' list calls it
     */
    static void end(Connection connection, AccountRef account, UUID kept, String because, Instant now)
            throws SQLException {
        String own = account.kind() == AccountKind.OPERATOR
                ? "update operator_sessions s set closed_at = ?, closed_because = ? where s.operator_id = ?"
                : "update sessions s set closed_at = ?, closed_because = ? from memberships m"
                        + " where m.tenant_id = s.tenant_id and m.id = s.membership_id and m.identity_id = ?";
        try (PreparedStatement close = connection.prepareStatement(own + " and s.id <> ? and s.closed_at is null")) {
            close.setObject(1, now.atOffset(ZoneOffset.UTC));
            close.setString(2, because);
            close.setObject(3, account.id());
            close.setObject(4, kept);
            close.executeUpdate();
        }
        try (PreparedStatement end =
                connection.prepareStatement("update password_resets set used_at = ? where %s = ? and used_at is null"
                        .formatted(account.kind().column()))) {
            end.setObject(1, now.atOffset(ZoneOffset.UTC));
            end.setObject(2, account.id());
            end.executeUpdate();
        }
    }
}
