package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What members may do, who decides it, and that nobody climbs. */
class MemberRightsIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "RDZ", "MDL");
    private final Company.Member ownerMember = company.member("OWNER");
    private final Client owner = Client.of(server, ownerMember);
    private final Team team = new Team(server, company);

    @Test
    void aRoleHoldsFromTheNextRequestOn() {
        Company.Member member = company.member("VIEWER");
        Client client = Client.of(server, member);
        client.request().get("/api/audit-logs").then().statusCode(403);
        Team.role(owner, member, "ADMIN").then().statusCode(200).body("user.role", equalTo("ADMIN"));
        client.request().get("/api/audit-logs").then().statusCode(200);
        Team.role(owner, member, "VIEWER").then().statusCode(200);
        client.request().get("/api/audit-logs").then().statusCode(403);
    }

    @Test
    void overridesAreExplained() {
        Company.Member member = company.member("USER");
        Team.override(owner, member, Set.of("audit.view"), Set.of("leads.edit"))
                .then()
                .statusCode(200)
                .body("user.granted", contains("audit.view"))
                .body("user.denied", contains("leads.edit"));
        owner.request()
                .get(Team.USERS + member.identity() + "/permissions")
                .then()
                .statusCode(200)
                .body("permissions.find { it.name == 'audit.view' }.because", equalTo("granted by name"))
                .body("permissions.find { it.name == 'leads.edit' }.because", equalTo("denied by name"))
                .body("permissions.find { it.name == 'leads.view' }.because", equalTo("part of the role USER"))
                .body("permissions.find { it.name == 'leads.delete' }.held", equalTo(false));
        Client.of(server, member).request().get("/api/audit-logs").then().statusCode(200);
    }

    @Test
    void overridesThatMakeNoSenseAre400() {
        Company.Member member = company.member("USER");
        for (Set<String> unknown : List.of(Set.of("world.rule"), Set.of("operators.manage"), Set.of(""))) {
            Team.override(owner, member, unknown, Set.of()).then().statusCode(400);
            Team.override(owner, member, Set.of(), unknown).then().statusCode(400);
        }
        Team.override(owner, member, Set.of("leads.edit"), Set.of("leads.edit"))
                .then()
                .statusCode(400)
                .body("errors.field", contains("denied"));
    }

    @Test
    void whoManagesMembersDoesNotRaiseItself() {
        Company.Member climber = team.granted(company.member("USER"), "users.manage");
        Client client = Client.of(server, climber);
        refused(Team.role(client, climber, "ADMIN"), "GRANT_EXCEEDS_OWN");
        refused(Team.role(client, climber, "OWNER"), "OWNER_REQUIRED");
        refused(Team.override(client, climber, Set.of("users.manage", "leads.delete"), Set.of()), "GRANT_EXCEEDS_OWN");
        refused(Team.override(client, climber, Set.of("users.manage", "tenant.manage"), Set.of()), "GRANT_EXCEEDS_OWN");
        Team.read(owner, climber).then().body("user.version", equalTo(0));
    }

    @Test
    void norBySomebodyElse() {
        Client manager = team.manager("USER");
        Company.Member accomplice = company.member("VIEWER");
        refused(Team.role(manager, accomplice, "ADMIN"), "GRANT_EXCEEDS_OWN");
        refused(Team.override(manager, accomplice, Set.of("apikeys.manage"), Set.of()), "GRANT_EXCEEDS_OWN");
        Team.role(manager, accomplice, "USER").then().statusCode(200);
        Team.override(manager, accomplice, Set.of("users.manage"), Set.of())
                .then()
                .statusCode(200);
    }

    @Test
    void aDenialIsNotTakenAwayByWhoIsUnderIt() {
        Company.Member admin = company.member("ADMIN");
        company.execute(
                "update memberships set permissions_granted = '{users.manage}', permissions_denied = '{leads.delete}'"
                        + " where tenant_id = ? and identity_id = ?",
                company.id(),
                admin.identity());
        Client client = Client.of(server, admin);
        refused(Team.override(client, admin, Set.of("users.manage"), Set.of()), "GRANT_EXCEEDS_OWN");
        Company.Member other = company.member("ADMIN");
        Team.override(owner, other, Set.of(), Set.of("leads.delete")).then().statusCode(200);
        refused(Team.override(client, other, Set.of(), Set.of()), "GRANT_EXCEEDS_OWN");
    }

    @Test
    void aGrantHiddenUnderADenialIsAGrant() {
        Client manager = team.manager("USER");
        Company.Member accomplice = company.member("USER");
        Team.override(owner, accomplice, Set.of(), Set.of("tenant.manage"))
                .then()
                .statusCode(200);
        refused(Team.override(manager, accomplice, Set.of("tenant.manage"), Set.of()), "GRANT_EXCEEDS_OWN");
    }

    @Test
    void ownersAreTouchedByOwnersAlone() {
        Client manager = team.manager("ADMIN");
        Company.Member second = company.member("OWNER");
        for (Company.Member one : List.of(ownerMember, second)) {
            refused(Team.role(manager, one, "VIEWER"), "OWNER_REQUIRED");
            refused(Team.override(manager, one, Set.of(), Set.of("users.manage")), "OWNER_REQUIRED");
            refused(Team.reach(manager, one, Map.of("entities", List.of("RDZ"))), "OWNER_REQUIRED");
            refused(Team.act(manager, one, "deactivate"), "OWNER_REQUIRED");
            refused(Team.remove(manager, one), "OWNER_REQUIRED");
        }
        Team.act(owner, second, "deactivate").then().statusCode(200);
        refused(Team.act(manager, second, "reactivate"), "OWNER_REQUIRED");
    }

    @Test
    void companiesThatOneLacksAreNotGiven() {
        Company.Member narrow = company.narrowed(team.granted(company.member("ADMIN"), "users.manage"), "RDZ");
        Client manager = Client.of(server, narrow);
        Company.Member other = company.narrowed(company.member("USER"), "RDZ");
        refused(Team.reach(manager, other, Map.of("entities", List.of("MDL"))), "GRANT_EXCEEDS_OWN");
        refused(Team.reach(manager, narrow, Map.of("allEntities", true)), "GRANT_EXCEEDS_OWN");
        Company.Member wide = company.member("USER");
        Team.reach(manager, wide, Map.of("entities", List.of("MDL"))).then().statusCode(200);
    }

    @Test
    void whoMayNotManageMembersSeesNone() {
        for (String role : List.of("ADMIN", "USER", "VIEWER")) {
            Client client = Client.of(server, company, role);
            client.request().get("/api/auth/users").then().statusCode(403);
            refused(Team.role(client, ownerMember, "VIEWER"), "FORBIDDEN");
            refused(Team.remove(client, ownerMember), "FORBIDDEN");
        }
    }

    @Test
    void eachChangeIsAudited() {
        Company.Member member = company.member("USER");
        Team.role(owner, member, "VIEWER").then().statusCode(200);
        Team.override(owner, member, Set.of("leads.edit"), Set.of()).then().statusCode(200);
        Team.reach(owner, member, Map.of("entities", List.of("RDZ"))).then().statusCode(200);
        Team.act(owner, member, "deactivate").then().statusCode(200);
        Team.act(owner, member, "reactivate").then().statusCode(200);
        Team.remove(owner, member).then().statusCode(200);
        Response log = owner.request().get("/api/audit-logs?limit=100");
        assertThat(log.asString())
                .contains(
                        "member.role_changed",
                        "member.permissions_changed",
                        "member.entities_changed",
                        "member.deactivated",
                        "member.reactivated",
                        "member.removed");
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(403).body("code", equalTo(code));
    }
}
