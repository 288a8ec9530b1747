package io.freehold.system;

import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody invites to more than it holds itself. */
class InvitationGrantsIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "RDZ", "MDL");
    private final Client owner = Client.of(server, company, "OWNER");

    @Test
    void onlyOwnersInviteOwners() {
        Company.Member admin = company.member("ADMIN");
        grant(admin, "users.manage");
        Client manager = Client.of(server, admin);
        Invited.invite(manager, Map.of("email", address(), "name", "Eve", "role", "OWNER"))
                .then()
                .statusCode(403)
                .body("code", equalTo("OWNER_REQUIRED"));
        Invited.by(manager, server, company, address(), "ADMIN");
        Invited owners = Invited.by(owner, server, company, address(), "OWNER");
        resend(manager, owners.id()).then().statusCode(403).body("code", equalTo("OWNER_REQUIRED"));
        revoke(manager, owners.id()).then().statusCode(403).body("code", equalTo("OWNER_REQUIRED"));
    }

    @Test
    void aRoleAboveOnesOwnIs403() {
        Company.Member user = company.member("USER");
        grant(user, "users.manage");
        Client manager = Client.of(server, user);
        Invited.invite(manager, Map.of("email", address(), "name", "Eve", "role", "ADMIN"))
                .then()
                .statusCode(403)
                .body("code", equalTo("GRANT_EXCEEDS_OWN"));
        Invited.by(manager, server, company, address(), "VIEWER");
    }

    @Test
    void companiesThatOneLacksAreNotGiven() {
        Company.Member admin = company.narrowed(company.member("ADMIN"), "RDZ");
        grant(admin, "users.manage");
        Client manager = Client.of(server, admin);
        Invited.invite(manager, Map.of("email", address(), "name", "Eve", "role", "USER"))
                .then()
                .statusCode(403)
                .body("code", equalTo("GRANT_EXCEEDS_OWN"));
        Invited.invite(
                        manager,
                        Map.of("email", address(), "name", "Eve", "role", "USER", "entities", List.of("RDZ", "MDL")))
                .then()
                .statusCode(403);
        Invited.invite(manager, Map.of("email", address(), "name", "Eve", "role", "USER", "entities", List.of("RDZ")))
                .then()
                .statusCode(201);
    }

    @Test
    void whoMayNotManageMembersMayNotInvite() {
        for (String role : List.of("ADMIN", "USER", "VIEWER")) {
            Invited.invite(
                            Client.of(server, company, role),
                            Map.of("email", address(), "name", "Eve", "role", "VIEWER"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("FORBIDDEN"));
        }
    }

    private String address() {
        return "new-" + UUID.randomUUID() + "@" + company.slug() + ".test";
    }

    private void grant(Company.Member member, String permission) {
        company.execute(
                "update memberships set permissions_granted = array[?] where tenant_id = ? and identity_id = ?",
                permission,
                company.id(),
                member.identity());
    }

    private static Response resend(Client caller, String id) {
        return caller.request().post("/api/auth/users/invitations/" + id + "/resend");
    }

    private static Response revoke(Client caller, String id) {
        return caller.request().delete("/api/auth/users/invitations/" + id);
    }
}
