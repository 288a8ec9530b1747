package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A tenant's members: who they are, what they reach, how they leave. */
class MembersIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server.database(), "RDZ", "MDL");
    private final Company.Member ownerMember = company.member("OWNER");
    private final Client owner = Client.of(server, ownerMember);

    @Test
    void aMemberIsShownWhole() {
        Company.Member member = company.narrowed(company.member("USER"), "MDL");
        Response answer = Team.read(owner, member);
        answer.then()
                .statusCode(200)
                .header("ETag", equalTo("\"v0\""))
                .body("user.id", equalTo(member.identity().toString()))
                .body("user.email", equalTo(member.email()))
                .body("user.role", equalTo("USER"))
                .body("user.status", equalTo("ACTIVE"))
                .body("user.entities", contains("MDL"))
                .body("user.allEntities", equalTo(false))
                .body("user.granted", empty())
                .body("user.denied", empty())
                .body("user.mfaEnabled", equalTo(false));
        assertThat(answer.jsonPath().getMap("user").keySet()).doesNotContain("lastUsedAt", "password");
    }

    @Test
    void aSignInIsNoEdit() {
        Company.Member member = company.member("USER");
        String before = Team.read(owner, member).header("ETag");
        Client.of(server, member);
        Team.read(owner, member)
                .then()
                .header("ETag", equalTo(before))
                .body("user.lastUsedAt", org.hamcrest.Matchers.notNullValue());
    }

    @Test
    void theListFiltersSortsAndPages() {
        Company.Member admin = company.member("ADMIN");
        Company.Member viewer = company.member("VIEWER");
        Team.act(owner, viewer, "deactivate").then().statusCode(200);
        list("").then().body("users", hasSize(3)).body("pagination.total", equalTo(3));
        list("?status=ACTIVE").then().body("users", hasSize(2)).body("users.status", everyItem(equalTo("ACTIVE")));
        list("?status=DEACTIVATED")
                .then()
                .body("users.id", contains(viewer.identity().toString()));
        list("?role=ADMIN").then().body("users.id", contains(admin.identity().toString()));
        list("?search=" + admin.email().substring(0, 12).toUpperCase())
                .then()
                .body("users.id", contains(admin.identity().toString()));
        list("?search=%25").then().body("users", empty());
        list("?sort=email:desc&limit=1")
                .then()
                .body("users.id", contains(viewer.identity().toString()))
                .body("pagination.total", equalTo(3));
        list("?sort=lastUsedAt:desc&limit=1")
                .then()
                .body("users.id", contains(ownerMember.identity().toString()));
        for (String bad : List.of("?status=GONE", "?role=BOSS", "?sort=password", "?search=%00", "?limit=0")) {
            list(bad).then().statusCode(400).body("code", equalTo("VALIDATION_FAILED"));
        }
    }

    @Test
    void theInvitedAreListedWhenAskedFor() {
        Invited invited =
                Invited.by(owner, server, company, "new-" + UUID.randomUUID() + "@" + company.slug() + ".test", "USER");
        list("?status=INVITED")
                .then()
                .body("users.id", contains(invited.id()))
                .body("users[0].status", equalTo("INVITED"))
                .body("users[0].allEntities", equalTo(true));
        list("?status=INVITED&role=ADMIN").then().body("users", empty());
        list("?status=INVITED&search=NEW-").then().body("users", hasSize(1));
        list("").then().body("users", hasSize(1));
        owner.request().get(Team.USERS + invited.id()).then().statusCode(404);
    }

    @Test
    void anotherTenantsMembersAreNotThere() {
        Client stranger = Client.of(server, Company.on(server), "OWNER");
        stranger.request().get("/api/auth/users").then().body("users", hasSize(1));
        Team.read(stranger, ownerMember).then().statusCode(404);
        Team.role(stranger, ownerMember, "USER").then().statusCode(404);
        Team.reach(stranger, ownerMember, Map.of("allEntities", true)).then().statusCode(404);
        Team.act(stranger, ownerMember, "deactivate").then().statusCode(404);
        Team.act(stranger, ownerMember, "reactivate").then().statusCode(404);
        Team.remove(stranger, ownerMember).then().statusCode(404);
        stranger.request()
                .get(Team.USERS + ownerMember.identity() + "/permissions")
                .then()
                .statusCode(404);
        owner.request().get("/api/auth/me").then().statusCode(200);
    }

    @Test
    void whoBelongsToTwoTenantsIsRemovedFromOne() {
        Company other = Company.on(server);
        Company.Member both = other.member("USER");
        Company.Member here = company.join(both, "USER");
        Client there = Client.of(server, both);
        Client client = Client.of(server, here);
        Team.remove(owner, here).then().statusCode(200).body("message", equalTo("The member was removed."));
        client.request().get("/api/auth/me").then().statusCode(401);
        there.request().get("/api/auth/me").then().statusCode(200);
        Team.read(owner, here).then().statusCode(404);
        Invited.by(owner, server, company, both.email(), "VIEWER")
                .register(Company.PASSWORD)
                .then()
                .statusCode(201)
                .body("user.role", equalTo("VIEWER"));
    }

    @Test
    void deactivatedOneIsOutAtOnceAndComesBackBySigningIn() {
        Company.Member member = company.member("USER");
        Client client = Client.of(server, member);
        Team.act(owner, member, "deactivate").then().statusCode(200).body("user.status", equalTo("DEACTIVATED"));
        client.request().get("/api/auth/me").then().statusCode(401).body("code", equalTo("SESSION_CLOSED"));
        Team.act(owner, member, "deactivate").then().statusCode(409).body("code", equalTo("STATE_CONFLICT"));
        Team.act(owner, member, "reactivate").then().statusCode(200).body("user.status", equalTo("ACTIVE"));
        Team.act(owner, member, "reactivate").then().statusCode(409).body("code", equalTo("STATE_CONFLICT"));
        client.request().get("/api/auth/me").then().statusCode(401);
        Client.of(server, member).request().get("/api/auth/me").then().statusCode(200);
    }

    @Test
    void companiesAreGrantedAndTakenFromTheNextRequestOn() {
        Company.Member member = company.member("USER");
        Client client = Client.of(server, member);
        Response reached = Team.reach(owner, member, Map.of("entities", List.of("MDL")));
        reached.then().statusCode(200).body("user.entities", contains("MDL"));
        client.request().get("/api/entities").then().body("entities.code", contains("MDL"));
        Response again = Team.reach(owner, member, Map.of("entities", List.of("RDZ")));
        again.then().statusCode(200);
        assertThat(again.header("ETag"))
                .isNotEqualTo(reached.header("ETag"))
                .isEqualTo(Team.read(owner, member).header("ETag"));
        client.request().get("/api/entities").then().body("entities.code", contains("RDZ"));
        Team.reach(owner, member, Map.of("allEntities", true)).then().statusCode(200);
        client.request().get("/api/entities").then().body("entities.code", hasItem("MDL"));
        for (Map<String, ?> bad : List.<Map<String, ?>>of(
                Map.of(),
                Map.of("allEntities", false),
                Map.of("entities", List.of()),
                Map.of("entities", List.of("XXX")),
                Map.of("entities", List.of("RDZ"), "allEntities", true))) {
            Team.reach(owner, member, bad).then().statusCode(400);
        }
    }

    @Test
    void anEditOfAnOldVersionIs412() {
        Company.Member member = company.member("USER");
        Team.role(owner, member, "VIEWER").then().statusCode(200);
        String path = Team.USERS + member.identity();
        owner.request()
                .header("If-Match", "\"v0\"")
                .body(Map.of("role", "ADMIN"))
                .put(path + "/role")
                .then()
                .statusCode(412);
        owner.request().body(Map.of("role", "ADMIN")).put(path + "/role").then().statusCode(428);
        owner.request().body(Map.of("allEntities", true)).patch(path).then().statusCode(428);
    }

    private Response list(String query) {
        return owner.request().get("/api/auth/users" + query);
    }
}
