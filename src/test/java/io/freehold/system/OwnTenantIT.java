package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.freehold.testing.Shape;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What members may know and owners may change of their own tenant, with seed 001's fields. */
class OwnTenantIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client owner = Client.of(server, company, "OWNER");

    @Test
    void theConfigHasTheKeysAndTypesOfTheSeedsExample() {
        Response answer = owner.request().get("/api/tenant/config");
        answer.then().statusCode(200).header("ETag", "\"v0\"");
        assertThat(Shape.of(answer.asString())).isEqualTo(Shape.ofExample("/seed-001/tenant-config.json"));
    }

    @Test
    void aFeatureHasTheKeysAndTypesOfTheSeedsExample() {
        Response answer = owner.request().get("/api/tenant/feature/ai_orchestration");
        assertThat(Shape.of(answer.asString())).isEqualTo(Shape.ofExample("/seed-001/tenant-feature.json"));
        answer.then().body("feature", equalTo("ai_orchestration")).body("enabled", equalTo(true));
    }

    @Test
    void theConfigSaysWhatThePlanGives() {
        on("professional", "us-east");
        owner.request()
                .get("/api/tenant/config")
                .then()
                .body("id", equalTo(company.id().toString()))
                .body("plan", equalTo("professional"))
                .body("region", equalTo("us-east"))
                .body("limits.api_calls_per_month", equalTo(5_000_000))
                .body("compliance_standards", contains("SOC2", "HIPAA", "GDPR", "CCPA"));
    }

    @Test
    void withoutLimitIsNullAndNotLeftOut() {
        on("enterprise", "eu-west");
        Response answer = owner.request().get("/api/tenant/limits");
        assertThat(answer.jsonPath().getMap("limits").keySet())
                .containsExactlyInAnyOrder("api_calls_per_month", "storage_gb", "team_members", "cases");
        answer.then().body("limits.cases", nullValue()).body("plan", equalTo("enterprise"));
    }

    @ParameterizedTest
    @CsvSource({
        "free, 10000, 5, 3, 25, api_access",
        "standard, 500000, 100, 25, 100, advanced_analytics",
        "professional, 5000000, 1000, 50, 1000, custom_integrations",
        "performance, 20000000, 2500, 150, 5000, audit_export"
    })
    void limitsAreTheCatalogues(String plan, int calls, int storage, int members, int cases, String feature) {
        on(plan, "eu-west");
        owner.request()
                .get("/api/tenant/limits")
                .then()
                .body("limits.api_calls_per_month", equalTo(calls))
                .body("limits.storage_gb", equalTo(storage))
                .body("limits.team_members", equalTo(members))
                .body("limits.cases", equalTo(cases));
        owner.request()
                .get("/api/tenant/features")
                .then()
                .body("features", hasItems("api_access", feature))
                .body("features", not(hasItem("scim")));
    }

    @Test
    void aFeatureBeyondThePlanIsOffAndSoIsAnUnknownOne() {
        on("free", "eu-west");
        enabled("sso", false);
        enabled("time_travel", false);
        enabled("api_access", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0190a0b0-0000-7000-8000-00000000dead", "SSO", "a%20b", "%27%3B--"})
    void whatCannotBeAFeatureIsNotFound(String name) {
        owner.request()
                .get("/api/tenant/feature/" + name)
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void complianceFollowsPlanAndRegion() {
        on("enterprise", "us-west");
        owner.request()
                .get("/api/tenant/compliance")
                .then()
                .body("compliance_standards", contains("SOC2", "HIPAA", "GDPR", "CCPA", "FedRAMP", "ISO 27001"))
                .body("region", equalTo("us-west"));
        on("enterprise", "eu-central");
        owner.request()
                .get("/api/tenant/compliance")
                .then()
                .body("compliance_standards", contains("SOC2", "GDPR", "ISO 27001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ai_orchestration", "analytics/reports/v1", "cases"})
    void aFeaturesApiIsInTheTenantsRegion(String feature) {
        owner.request()
                .get("/api/tenant/region/" + feature)
                .then()
                .statusCode(200)
                .body("feature", equalTo(feature))
                .body("region", equalTo("eu-west"))
                .body("api_base_url", startsWith("http"));
    }

    @Test
    void aViewerReadsAllOfIt() {
        Client viewer = Client.of(server, company, "VIEWER");
        for (String path : new String[] {"config", "features", "feature/sso", "limits", "compliance", "region/sso"}) {
            viewer.request().get("/api/tenant/" + path).then().statusCode(200);
        }
    }

    @Test
    void anOwnerChangesTheTenant() {
        Response changed = edit(
                "\"v0\"",
                Map.of(
                        "name", "New name",
                        "region", "ap-southeast",
                        "time_zone", "Indian/Reunion",
                        "website", "https://new.example.test/"));
        changed.then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("name", equalTo("New name"))
                .body("region", equalTo("ap-southeast"));
        owner.request()
                .get("/api/auth/me")
                .then()
                .body("timeZone", equalTo("Indian/Reunion"))
                .body("tenant.name", equalTo("New name"));
        owner.request()
                .get("/api/audit-logs/search?action=tenant.edited")
                .then()
                .body("pagination.total", equalTo(1))
                .body("auditLogs[0].after.region", equalTo("ap-southeast"))
                .body("auditLogs[0].before.region", equalTo("eu-west"));
    }

    @Test
    void anEditThatChangesNothingMakesNoVersion() {
        edit("\"v0\"", Map.of("region", "eu-west")).then().statusCode(200).header("ETag", "\"v0\"");
    }

    @Test
    void twoWhoEditTheSameVersionAreToldApart() {
        edit("\"v0\"", Map.of("name", "First")).then().statusCode(200);
        edit("\"v0\"", Map.of("name", "Second")).then().statusCode(412).body("code", equalTo("STALE_VERSION"));
        owner.request()
                .body(Map.of("name", "Third"))
                .patch("/api/tenant/config")
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\" \"}",
                "{\"region\":\"mars\"}",
                "{\"timeZone\":\"CET\"}",
                "{\"website\":\"javascript:alert(1)\"}",
                "{\"plan\":\"enterprise\"}",
                "{\"status\":\"ACTIVE\"}",
                "{\"slug\":\"another\"}"
            })
    void whatAnOwnerCannotChangeIsRefused(String body) {
        owner.request()
                .header("If-Match", "\"v0\"")
                .body(body)
                .patch("/api/tenant/config")
                .then()
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"));
    }

    @Test
    void onlyAnOwnerChangesTheTenant() {
        Client.of(server, company, "ADMIN")
                .request()
                .header("If-Match", "\"v0\"")
                .body(Map.of("name", "Mine"))
                .patch("/api/tenant/config")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void operatorsListThePlans() {
        Client operator = Client.operator(server, Company.operator(server.database(), "MARKETING"));
        operator.request()
                .get("/api/platform/plans")
                .then()
                .statusCode(200)
                .body("plans.name", contains("free", "standard", "professional", "performance", "enterprise"))
                .body("plans[4].limits.cases", nullValue())
                .body("plans[4].features", hasItem("data_residency"));
        owner.request().get("/api/platform/plans").then().statusCode(401);
    }

    private Response edit(String version, Map<String, String> change) {
        return owner.request().header("If-Match", version).body(change).patch("/api/tenant/config");
    }

    private void enabled(String feature, boolean expected) {
        owner.request()
                .get("/api/tenant/feature/" + feature)
                .then()
                .statusCode(200)
                .body("enabled", equalTo(expected));
    }

    private void on(String plan, String region) {
        company.execute("update tenants set plan = ?, region = ? where id = ?", plan, region, company.id());
    }
}
