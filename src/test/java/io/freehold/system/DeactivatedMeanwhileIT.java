package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Company.Member;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A membership that ends while its member signs in: judging the password takes long enough for it. */
class DeactivatedMeanwhileIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server);

    @Test
    void whoIsDeactivatedDuringTheSignInStaysOutside() throws Exception {
        Member member = company.member("USER");
        CompletableFuture<Response> answer;
        try (Connection editor = server.database().asSuperuser()) {
            editor.setAutoCommit(false);
            deactivate(editor, member.identity());
            answer = CompletableFuture.supplyAsync(() -> signIn(member));
            await().until(() -> somebodyWaits(editor));
            editor.commit();
        }
        answer.join().then().statusCode(403).body("code", equalTo("NOT_A_MEMBER"));
        assertThat(sessions(member.identity())).isZero();
    }

    private Response signIn(Member member) {
        return Client.nobody(server)
                .request()
                .body(Map.of("email", member.email(), "password", Company.PASSWORD))
                .post("/api/auth/login");
    }

    private static void deactivate(Connection editor, UUID identity) throws SQLException {
        try (PreparedStatement update =
                editor.prepareStatement("update memberships set deactivated_at = now() where identity_id = ?")) {
            update.setObject(1, identity);
            update.executeUpdate();
        }
    }

    private static boolean somebodyWaits(Connection editor) throws SQLException {
        try (PreparedStatement query = editor.prepareStatement(
                        "select exists (select from pg_locks where pg_backend_pid() = any (pg_blocking_pids(pid)))");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private int sessions(UUID identity) throws SQLException {
        try (Connection session = server.database().asSuperuser();
                PreparedStatement query = session.prepareStatement("select count(*) from sessions s"
                        + " join memberships m on m.tenant_id = s.tenant_id and m.id = s.membership_id"
                        + " where m.identity_id = ?")) {
            query.setObject(1, identity);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
