package io.freehold.system;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is agreed with a tenant beyond its plan. */
class TenantOverridesIT {

    private final Server server = Server.shared();
    private final Client operator = Registered.operator(server, "SALES");
    private final Company company = Company.on(server);
    private final Client owner = Client.of(server, company, "OWNER");
    private final String path = "/api/admin/tenants/" + company.id() + "/overrides";

    @Test
    void aLimitIsRaisedAndFallsBack() {
        put("team_members", 75).then().statusCode(200).body("override.value", equalTo(75));
        owner.request().get("/api/tenant/limits").then().body("limits.team_members", equalTo(75));
        operator.request().delete(path + "/team_members").then().statusCode(200);
        owner.request().get("/api/tenant/limits").then().body("limits.team_members", equalTo(50));
        operator.request().delete(path + "/team_members").then().statusCode(404);
    }

    @Test
    void aLimitIsTakenAway() {
        put("storage_gb", "unlimited").then().statusCode(200).body("override.value", equalTo("unlimited"));
        owner.request().get("/api/tenant/limits").then().body("limits.storage_gb", nullValue());
    }

    @Test
    void aFeatureIsSwitchedOnAndOff() {
        put("sso", true).then().statusCode(200);
        owner.request().get("/api/tenant/feature/sso").then().body("enabled", equalTo(true));
        put("sso", false).then().statusCode(200);
        put("api_access", false).then().statusCode(200);
        owner.request()
                .get("/api/tenant/config")
                .then()
                .body("features", not(hasItem("sso")))
                .body("features", not(hasItem("api_access")));
        operator.request()
                .get(path)
                .then()
                .body("overrides.name", contains("api_access", "sso"))
                .body("overrides[0].setBy", startsWith("operator-"));
    }

    @Test
    void anExpiredOverrideCountsNoMoreAndIsStillShown() {
        put("cases", 5).then().statusCode(200);
        company.execute(
                "update tenant_overrides set expires_at = now() - interval '1 minute' where tenant_id = ?",
                company.id());
        owner.request().get("/api/tenant/limits").then().body("limits.cases", equalTo(1_000));
        operator.request().get(path).then().body("overrides.name", contains("cases"));
    }

    @Test
    void anOverrideMayEnd() {
        Map<String, Object> body = body(5);
        body.put("expiresAt", Instant.now().plusSeconds(3_600).toString());
        operator.request().body(body).put(path + "/cases").then().statusCode(200);
        owner.request().get("/api/tenant/limits").then().body("limits.cases", equalTo(5));
        body.put("expiresAt", "2020-01-01T00:00:00Z");
        operator.request()
                .body(body)
                .put(path + "/cases")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("expiresAt"));
    }

    @Test
    void itIsInTheTenantsLog() {
        put("cases", 5).then().statusCode(200);
        put("cases", 6).then().statusCode(200);
        owner.request()
                .get("/api/audit-logs/search?action=tenant.override_set&sort=at:desc")
                .then()
                .body("auditLogs[0].before.value", equalTo("5"))
                .body("auditLogs[0].after.value", equalTo("6"))
                .body("auditLogs[0].actor.kind", equalTo("OPERATOR"));
    }

    @ParameterizedTest
    @CsvSource({
        "cases, true",
        "cases, -1",
        "cases, 1.5",
        "cases, '\"many\"'",
        "cases, null",
        "cases, '[1]'",
        "sso, 1",
        "sso, '\"unlimited\"'",
        "sso, 9223372036854775808"
    })
    void aValueOfTheOtherKindIsRefused(String name, String value) {
        operator.request()
                .body("{\"reason\":\"x\",\"value\":" + value + "}")
                .put(path + "/" + name)
                .then()
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"value\":5}", "{\"reason\":\" \",\"value\":5}", "{\"reason\":\"x\"}"})
    void anOverrideHasAValueAndAReason(String body) {
        operator.request().body(body).put(path + "/cases").then().statusCode(400);
    }

    @Test
    void whatIsNeitherFeatureNorLimitIsNotFound() {
        put("price", 5).then().statusCode(404);
        put("plan", true).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUPPORT", "FINANCE", "MARKETING", "DEVELOPER"})
    void whoOnlyLooksAgreesNothing(String role) {
        Client looker = Registered.operator(server, role);
        looker.request().get(path).then().statusCode(200);
        looker.request().body(body(5)).put(path + "/cases").then().statusCode(403);
        looker.request().delete(path + "/cases").then().statusCode(403);
        owner.request().get(path).then().statusCode(401);
    }

    private Response put(String name, Object value) {
        return operator.request().body(body(value)).put(path + "/" + name);
    }

    private static Map<String, Object> body(Object value) {
        return new HashMap<>(Map.of("value", value, "reason", "Agreed by contract."));
    }
}
