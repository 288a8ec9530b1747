package io.freehold.system;

import io.freehold.testing.Client;
import io.freehold.testing.Server;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** Somebody who says to come from another address, as a proxy says of its callers and a liar of itself. */
final class Sender {

    private Sender() {}

    /** Fails to sign in from the address and tells which one the failure was counted by. */
    static String seenBy(Server server, String address) {
        Client.nobody(server)
                .request()
                .header("X-Forwarded-For", address)
                .body(Map.of("email", "nobody-" + UUID.randomUUID() + "@nowhere.test", "password", "Wrong-password-1"))
                .post("/api/auth/login")
                .then()
                .statusCode(401);
        return counted(server, address);
    }

    private static String counted(Server server, String address) {
        try (Connection session = server.database().asSuperuser();
                PreparedStatement query = session.prepareStatement(
                        "select coalesce(max(ip) filter (where ip = ?), 'the connection') from login_attempts")) {
            query.setString(1, address);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
