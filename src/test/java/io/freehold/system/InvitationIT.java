package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Owners invite; the plan, the roles and the tenant's borders hold. */
class InvitationIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "RDZ", "MDL");
    private final Company.Member ownerMember = company.member("OWNER");
    private final Client owner = Client.of(server, ownerMember);

    @Test
    void anInvitationIsGoodForSevenDaysAndNamesItsSender() {
        Response answer = Invited.invite(
                owner, Map.of("email", address(), "name", "Ada", "role", "USER", "entities", List.of("MDL")));
        answer.then()
                .statusCode(201)
                .body("invitation.status", equalTo("PENDING"))
                .body("invitation.role", equalTo("USER"))
                .body("invitation.entities", contains("MDL"))
                .body("invitation.allEntities", equalTo(false))
                .body("invitation.invitedBy", equalTo(ownerMember.email()));
        String id = answer.path("invitation.id");
        assertThat(answer.header("Location"))
                .isEqualTo(server.address()
                        .resolve("/api/auth/users/invitations/" + id)
                        .toString());
        Instant created = Instant.parse(answer.path("invitation.createdAt"));
        Instant expires = Instant.parse(answer.path("invitation.expiresAt"));
        assertThat(ChronoUnit.SECONDS.between(created, expires)).isEqualTo(7 * 24 * 3600);
        owner.request()
                .get("/api/auth/users/invitations")
                .then()
                .statusCode(200)
                .body("invitations.id", hasItem(id))
                .body("pagination.total", equalTo(1));
        owner.request()
                .get("/api/auth/users/invitations/" + id)
                .then()
                .statusCode(200)
                .body("invitation.id", equalTo(id));
    }

    @Test
    void nothingThatIsKeptOfTheLetterHoldsTheToken() throws SQLException {
        Invited invited = Invited.by(owner, server, company, address(), "USER");
        List<String> kept = texts("select letter::text || subject from notification_log where tenant_id = ?");
        kept.addAll(texts("select payload::text from jobs where tenant_id = ?"));
        assertThat(kept).hasSizeGreaterThan(1);
        assertThat(String.join("\n", kept))
                .contains("INVITATION", invited.id(), invited.email())
                .doesNotContain(invited.token());
    }

    @Test
    void aSecondInvitationOfTheSameAddressIs409() {
        Invited invited = Invited.by(owner, server, company, address(), "USER");
        Map<String, String> again = Map.of("email", invited.email().toUpperCase(), "name", "Ada", "role", "USER");
        Invited.invite(owner, again)
                .then()
                .statusCode(409)
                .body("code", equalTo("INVITATION_PENDING"))
                .body("errors.field", contains("email"));
    }

    @Test
    void aMemberIsNotInvited() {
        for (String email :
                List.of(ownerMember.email(), company.member("VIEWER").email())) {
            Invited.invite(owner, Map.of("email", email, "name", "Ada", "role", "USER"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("ALREADY_A_MEMBER"))
                    .body("errors.field", contains("email"));
        }
    }

    @Test
    void anExpiredInvitationMakesRoomForANewOne() {
        Invited invited = Invited.by(owner, server, company, address(), "USER");
        expire(invited);
        Invited second = Invited.by(owner, server, company, invited.email(), "VIEWER");
        assertThat(second.id()).isNotEqualTo(invited.id());
        invited.register(Invited.PASSWORD).then().statusCode(400).body("code", equalTo("LINK_INVALID"));
        second.look().then().statusCode(200).body("role", equalTo("VIEWER"));
    }

    @Test
    void sentAgainTheSameLinkIsGoodAgain() {
        Invited invited = Invited.by(owner, server, company, address(), "USER");
        expire(invited);
        invited.look().then().statusCode(400).body("code", equalTo("LINK_INVALID"));
        owner.request().get("/api/auth/users/invitations").then().body("invitations.status", contains("EXPIRED"));
        resend(owner, invited.id()).then().statusCode(202).body("invitation.status", equalTo("PENDING"));
        invited.look().then().statusCode(200).body("email", equalTo(invited.email()));
    }

    @Test
    void takenBackItIsOver() {
        Invited invited = Invited.by(owner, server, company, address(), "USER");
        revoke(owner, invited.id()).then().statusCode(200).body("invitation.status", equalTo("REVOKED"));
        invited.look().then().statusCode(400).body("code", equalTo("LINK_INVALID"));
        invited.register(Invited.PASSWORD).then().statusCode(400).body("code", equalTo("LINK_INVALID"));
        resend(owner, invited.id()).then().statusCode(409).body("code", equalTo("STATE_CONFLICT"));
        revoke(owner, invited.id()).then().statusCode(409).body("code", equalTo("STATE_CONFLICT"));
        Invited.by(owner, server, company, invited.email(), "USER");
    }

    @Test
    void anotherTenantsInvitationIsNotThere() {
        Invited invited = Invited.by(owner, server, company, address(), "USER");
        Client stranger = Client.of(server, Company.on(server), "OWNER");
        resend(stranger, invited.id()).then().statusCode(404);
        revoke(stranger, invited.id()).then().statusCode(404);
        stranger.request()
                .get("/api/auth/users/invitations/" + invited.id())
                .then()
                .statusCode(404);
        stranger.request().get("/api/auth/users/invitations").then().body("invitations", empty());
        invited.look().then().statusCode(200);
    }

    @Test
    void whatCannotBeAnInvitationIs400() {
        String good = address();
        for (Map<String, ?> body : List.<Map<String, ?>>of(
                Map.of(),
                Map.of("email", "nobody", "name", "Ada", "role", "USER"),
                Map.of("email", "a,b@c.test", "name", "Ada", "role", "USER"),
                Map.of("email", "a<b>@c.test", "name", "Ada", "role", "USER"),
                Map.of("email", good, "name", " ", "role", "USER"),
                Map.of("email", good, "name", "Ada\r\nBcc: x@y.test", "role", "USER"),
                Map.of("email", good, "name", "Ada", "role", "EMPEROR"),
                Map.of("email", good, "name", "Ada", "role", "USER", "entities", List.of("XXX")),
                Map.of("email", good, "name", "Ada", "role", "USER", "entities", List.of()),
                Map.of("email", good, "name", "Ada", "role", "USER", "password", "Sneaked-in-1"))) {
            Invited.invite(owner, body).then().statusCode(400).body("code", equalTo("VALIDATION_FAILED"));
        }
    }

    @Test
    void aRepeatedRequestInvitesOnce() throws SQLException {
        Map<String, String> body = Map.of("email", address(), "name", "Ada", "role", "USER");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Response answer = owner.request()
                    .header("Idempotency-Key", "invite-once")
                    .body(body)
                    .post("/api/auth/users/invite");
            answer.then().statusCode(201);
            ids.add(answer.path("invitation.id"));
        }
        assertThat(ids.get(1)).isEqualTo(ids.get(0));
        assertThat(texts("select id::text from invitations where tenant_id = ?"))
                .hasSize(1);
    }

    private String address() {
        return "new-" + UUID.randomUUID() + "@" + company.slug() + ".test";
    }

    private void expire(Invited invited) {
        company.execute(
                "update invitations set expires_at = now() - interval '1 second' where id = ?",
                UUID.fromString(invited.id()));
    }

    private static Response resend(Client caller, String id) {
        return caller.request().post("/api/auth/users/invitations/" + id + "/resend");
    }

    private static Response revoke(Client caller, String id) {
        return caller.request().delete("/api/auth/users/invitations/" + id);
    }

    private List<String> texts(String sql) throws SQLException {
        try (var session = server.database().asSuperuser();
                var query = session.prepareStatement(sql)) {
            query.setObject(1, company.id());
            var rows = query.executeQuery();
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
