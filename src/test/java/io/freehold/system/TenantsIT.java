package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tenants as operators see and change them. */
class TenantsIT {

    private final Server server = Server.shared();
    private final Client operator = Registered.operator(server, "ADMIN");

    @Test
    void tenantsAreFoundByNameOrSubdomain() {
        Registered tenant = Registered.by(operator);
        for (String word : List.of(tenant.subdomain().toUpperCase(Locale.ROOT), "egistered%20" + tenant.subdomain())) {
            operator.request()
                    .get("/api/admin/tenants?search=" + word)
                    .then()
                    .statusCode(200)
                    .body("tenants.id", contains(tenant.id()))
                    .body("pagination.total", equalTo(1));
        }
        operator.request().get("/api/admin/tenants?search=%25").then().body("tenants", hasSize(0));
    }

    @Test
    void filtersNarrowAndSortsOrder() {
        Company first = Company.on(server);
        Company second = Company.on(server);
        String word = first.slug().substring(3) + "-" + second.slug();
        first.execute("update tenants set name = 'B ' || ?, plan = 'free' where id = ?", word, first.id());
        first.execute("update tenants set name = 'a ' || ? where id = ?", word, second.id());
        ids("search=" + word).containsExactly(second.id().toString(), first.id().toString());
        ids("search=" + word + "&sort=name:desc")
                .containsExactly(first.id().toString(), second.id().toString());
        ids("search=" + word + "&plan=free").containsExactly(first.id().toString());
        ids("search=" + word + "&limit=1&offset=1").containsExactly(first.id().toString());
        first.standing("SUSPENDED");
        ids("search=" + word + "&status=SUSPENDED").containsExactly(first.id().toString());
        ids("search=" + word + "&status=active").containsExactly(second.id().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=GONE", "deleted=perhaps", "sort=password", "limit=501", "search=a%00b"})
    void whatCannotBeFilteredByIsRefused(String query) {
        operator.request().get("/api/admin/tenants?" + query).then().statusCode(400);
    }

    @Test
    void aTenantShowsItsOwnersAndHowManyItHas() {
        Company company = Company.on(server);
        Company.Member owner = company.member("OWNER");
        company.member("VIEWER");
        operator.request()
                .get("/api/admin/tenants/" + company.id())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v0\""))
                .body("tenant.owners.email", contains(owner.email()))
                .body("tenant.owners[0].keySet()", hasItems("id", "email", "name"))
                .body("tenant.members", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0190a0b0-0000-7000-8000-00000000dead", "not-an-id"})
    void aTenantThatThereIsNotIsNotFound(String id) {
        operator.request().get("/api/admin/tenants/" + id).then().statusCode(404);
    }

    @Test
    void anOperatorChangesATenant() {
        Registered tenant = Registered.by(operator);
        String version = tenant.read().getHeader("ETag");
        Response changed = tenant.edit(
                version, Map.of("name", "Renamed", "plan", "performance", "businessDetails", Map.of("vat", "FR123")));
        changed.then()
                .statusCode(200)
                .body("tenant.name", equalTo("Renamed"))
                .body("tenant.plan", equalTo("performance"))
                .body("tenant.businessDetails.vat", equalTo("FR123"));
        assertThat(changed.getHeader("ETag")).isNotEqualTo(version);
        tenant.edit(version, Map.of("name", "Late")).then().statusCode(412);
        operator.request().body(Map.of("name", "x")).patch(tenant.path()).then().statusCode(428);
    }

    @Test
    void aNewPlanCountsAtOnceAndIsInTheTenantsLogUnderTheOperatorsName() {
        Company company = Company.on(server);
        Client owner = Client.of(server, company, "OWNER");
        new Registered(operator, company.id().toString(), company.slug())
                .edit("\"v0\"", Map.of("plan", "free"))
                .then()
                .statusCode(200);
        owner.request().get("/api/tenant/limits").then().body("limits.team_members", equalTo(3));
        owner.request()
                .get("/api/audit-logs/search?action=tenant.plan_changed")
                .then()
                .body("auditLogs[0].actor.kind", equalTo("OPERATOR"))
                .body("auditLogs[0].actor.name", containsString("@freehold.test"))
                .body("auditLogs[0].before.plan", equalTo("professional"))
                .body("auditLogs[0].after.plan", equalTo("free"));
    }

    @Test
    void aTrialBeginsIsProlongedAndEnds() {
        Registered tenant = Registered.by(operator);
        Response tried = tenant.edit(tenant.read().getHeader("ETag"), Map.of("trialDays", 30));
        tried.then().statusCode(200).body("tenant.trialEndsAt", notNullValue());
        Response customer = tenant.edit(tried.getHeader("ETag"), Map.of("trialDays", 0));
        customer.then().statusCode(200).body("tenant.trialEndsAt", nullValue());
    }

    @Test
    void anExpiredTrialThatIsProlongedIsActiveAgain() {
        Company company = Company.on(server).standing("TRIAL_EXPIRED");
        Registered tenant = new Registered(operator, company.id().toString(), company.slug());
        tenant.edit("\"v0\"", Map.of("trialDays", 7)).then().body("tenant.status", equalTo("ACTIVE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"plan\":\"gold\"}",
                "{\"subdomain\":\"new\"}",
                "{\"status\":\"ACTIVE\"}",
                "{\"trialDays\":-1}",
                "{\"id\":\"x\"}"
            })
    void whatAnOperatorCannotChangeIsRefused(String body) {
        Company company = Company.on(server);
        operator.request()
                .header("If-Match", "\"v0\"")
                .body(body)
                .patch("/api/admin/tenants/" + company.id())
                .then()
                .statusCode(400);
    }

    @Test
    void lookingIsNotChanging() {
        Client looker = Registered.operator(server, "MARKETING");
        String path = "/api/admin/tenants/" + Company.on(server).id();
        looker.request().get(path).then().statusCode(200);
        looker.request()
                .header("If-Match", "\"v0\"")
                .body(Map.of("name", "x"))
                .patch(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    private ListAssert<String> ids(String query) {
        List<String> ids = operator.request().get("/api/admin/tenants?" + query).path("tenants.id");
        return assertThat(ids);
    }
}
