package io.freehold.system;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators see of a tenant's inside, and what the tenant sees of their looking. */
class TenantInsightIT {

    private static final String ABSENT = "/api/admin/tenants/0190a0b0-0000-7000-8000-00000000dead";

    private final Server server = Server.shared();
    private final Client operator = Registered.operator(server, "SUPPORT");
    private final Company company = Company.on(server);
    private final String path = "/api/admin/tenants/" + company.id();

    @Test
    void itsUsersAreListedAndItsAlone() {
        Company.on(server).member("ADMIN");
        Company.Member owner = company.member("OWNER");
        Company.Member viewer = company.member("VIEWER");
        operator.request()
                .get(path + "/users")
                .then()
                .statusCode(200)
                .body("users.email", containsInAnyOrder(owner.email(), viewer.email()))
                .body("pagination.total", equalTo(2));
        operator.request().get(path + "/users?role=VIEWER").then().body("users.email", contains(viewer.email()));
        operator.request().get(path + "/users?role=KING").then().statusCode(400);
    }

    @Test
    void aUserIsGivenAnotherRole() {
        company.member("OWNER");
        Company.Member viewer = company.member("VIEWER");
        operator.request()
                .body(Map.of("role", "ADMIN"))
                .put(path + "/users/" + viewer.identity() + "/role")
                .then()
                .statusCode(200)
                .body("user.role", equalTo("ADMIN"));
        Client.of(server, viewer).request().get("/api/auth/me").then().body("user.role", equalTo("ADMIN"));
    }

    @Test
    void theLastOwnerStaysOne() {
        Company.Member owner = company.member("OWNER");
        operator.request()
                .body(Map.of("role", "VIEWER"))
                .put(path + "/users/" + owner.identity() + "/role")
                .then()
                .statusCode(409)
                .body("code", equalTo("LAST_OWNER"));
    }

    @Test
    void anotherTenantsUserIsNotFoundHere() {
        Company.Member stranger = Company.on(server).member("VIEWER");
        operator.request()
                .body(Map.of("role", "ADMIN"))
                .put(path + "/users/" + stranger.identity() + "/role")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"role\":\"KING\"}", "{\"role\":0}", "{\"role\":null}"})
    void aRoleIsOneOfFour(String body) {
        Company.Member viewer = company.member("VIEWER");
        operator.request()
                .body(body)
                .put(path + "/users/" + viewer.identity() + "/role")
                .then()
                .statusCode(400);
    }

    @Test
    void itsAuditLogShowsThatItWasRead() {
        Client owner = Client.of(server, company, "OWNER");
        operator.request().get(path + "/audit").then().statusCode(200).body("auditLogs", notNullValue());
        owner.request()
                .get("/api/audit-logs/search?action=audit.read")
                .then()
                .body("auditLogs[0].actor.kind", equalTo("OPERATOR"));
        operator.request()
                .get(path + "/audit?limit=1&sort=at:asc")
                .then()
                .body("auditLogs.size()", equalTo(1))
                .body("pagination.next", notNullValue());
    }

    @Test
    void itsFiguresAreCountedFromItsMembers() {
        Company.Member owner = company.member("OWNER");
        company.member("VIEWER");
        company.execute(
                "update memberships set last_used_at = now() - interval '40 days' where tenant_id = ?", company.id());
        Client.of(server, owner);
        operator.request()
                .get(path + "/analytics")
                .then()
                .statusCode(200)
                .body("analytics.members", equalTo(2))
                .body("analytics.activeMembers30d", equalTo(1))
                .body("analytics.apiCallsThisMonth", greaterThanOrEqualTo(0))
                .body("analytics.createdAt", notNullValue())
                .body("analytics.lastActivityAt", notNullValue());
    }

    @Test
    void itIsConnectedToNothing() {
        operator.request().get(path + "/integrations").then().statusCode(200).body("integrations", empty());
    }

    @Test
    void ofATenantThatThereIsNotNothingIsSeen() {
        for (String part : List.of("users", "audit", "integrations", "analytics", "overrides")) {
            operator.request().get(ABSENT + "/" + part).then().statusCode(404);
        }
    }

    @ParameterizedTest
    @CsvSource({"MARKETING, 403, 200", "SALES, 403, 200", "FINANCE, 403, 200", "SUPPORT, 200, 200", "ADMIN, 200, 200"})
    void usersAreForThoseWhoManageThem(String role, int users, int audit) {
        Client caller = Registered.operator(server, role);
        caller.request().get(path + "/users").then().statusCode(users);
        caller.request().get(path + "/audit").then().statusCode(audit);
    }
}
