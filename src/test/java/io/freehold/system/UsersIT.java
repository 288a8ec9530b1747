package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People see and rename themselves; others' ids tell nothing (seed 003). */
class UsersIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Company.Member member = company.member("VIEWER");
    private final Client client = Client.of(server, member);

    @Test
    void aPersonSeesItself() {
        client.request()
                .get("/api/users/me")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v0\""))
                .body("user.id", equalTo(member.identity().toString()))
                .body("user.email", equalTo(member.email()))
                .body("user.role", equalTo("VIEWER"));
        client.request()
                .get("/api/users/" + member.identity())
                .then()
                .statusCode(200)
                .body("user.email", equalTo(member.email()));
    }

    @Test
    void aNameIsTheSameInEveryTenant() {
        Company other = Company.on(server);
        Client there = Client.of(server, other.join(member, "USER"));
        rename(client, "\"v0\"", "Ada Byron").then().statusCode(200).body("user.name", equalTo("Ada Byron"));
        there.request()
                .get("/api/users/me")
                .then()
                .body("user.name", equalTo("Ada Byron"))
                .body("user.role", equalTo("USER"));
        assertThat(Client.of(server, company, "OWNER")
                        .request()
                        .get("/api/audit-logs?limit=50")
                        .asString())
                .contains("user.renamed");
    }

    @Test
    void anOldVersionIs412AndChangesNothing() {
        rename(client, "\"v0\"", "First").then().statusCode(200).header("ETag", equalTo("\"v1\""));
        rename(client, "\"v0\"", "Second").then().statusCode(412);
        client.request()
                .body(Map.of("name", "Third"))
                .patch("/api/users/me")
                .then()
                .statusCode(428);
        client.request().get("/api/users/me").then().body("user.name", equalTo("First"));
    }

    @Test
    void nothingButTheNameIsEdited() {
        for (Map<String, ?> bad : List.<Map<String, ?>>of(
                Map.of(),
                Map.of("name", ""),
                Map.of("name", "a\nb"),
                Map.of("name", "x".repeat(201)),
                Map.of("name", "Ada", "role", "OWNER"),
                Map.of("name", "Ada", "email", "other@x.test"))) {
            client.request()
                    .header("If-Match", "\"v0\"")
                    .body(bad)
                    .patch("/api/users/me")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void foreignAndUnknownIdsAnswerAlike() {
        Company.Member foreign = Company.on(server).member("USER");
        Client owner = Client.of(server, company, "OWNER");
        owner.request().get("/api/users/" + member.identity()).then().statusCode(200);
        Company.Member colleague = company.member("USER");
        for (Client caller : List.of(owner, client)) {
            String first = body(caller, foreign.identity());
            assertThat(first).isEqualTo(body(caller, UUID.randomUUID()));
        }
        assertThat(body(client, colleague.identity())).isEqualTo(body(client, foreign.identity()));
    }

    @Test
    void whoIsNotSignedInSeesNobody() {
        Client.nobody(server).request().get("/api/users/me").then().statusCode(401);
        Client.nobody(server)
                .request()
                .get("/api/users/" + member.identity())
                .then()
                .statusCode(401);
    }

    private String body(Client caller, UUID id) {
        Response answer = caller.request().get("/api/users/" + id);
        answer.then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        return answer.asString().replace(id.toString(), "<id>").replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    private static Response rename(Client caller, String tag, String name) {
        return caller.request()
                .header("If-Match", tag)
                .body(Map.of("name", name))
                .patch("/api/users/me");
    }
}
