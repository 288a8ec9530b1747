package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.freehold.testing.UsageBook;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a tenant uses of its plan, as itself and as operators see it, and as its owners are told. */
class UsageIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String OWN = "/api/tenant/usage";

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final UsageBook book = new UsageBook(server.database(), company);
    private final Company.Member ownerMember = company.member("OWNER");
    private final Client owner = Client.of(server, ownerMember);
    private final Client operator = Client.operator(server, Company.operator(server.database(), "SALES"));

    @Test
    void itHasTheFieldsAndTypesOfTheSeed() {
        book.used(450_000);
        company.execute("insert into usage_storage (tenant_id, bytes) values (?, 75250000000)", company.id());
        company.execute(
                "insert into usage_metrics (tenant_id, metric, day, value) values (?, 'CASES', (now() at time zone 'UTC')::date, 24)",
                company.id());
        company.member("VIEWER");
        Response answer = owner.request().get(OWN);
        answer.then().statusCode(200).body("plan", equalTo("professional"));
        Map<String, Object> usage = answer.path("usage");
        assertThat(usage)
                .containsOnlyKeys(
                        "api_calls_this_month",
                        "api_calls_limit",
                        "storage_used_gb",
                        "storage_limit_gb",
                        "team_members_active",
                        "team_members_limit",
                        "cases_created",
                        "cases_limit")
                .containsEntry("api_calls_limit", 5_000_000)
                .containsEntry("storage_used_gb", 75.25f)
                .containsEntry("storage_limit_gb", 1_000)
                .containsEntry("team_members_active", 2)
                .containsEntry("team_members_limit", 50)
                .containsEntry("cases_created", 24)
                .containsEntry("cases_limit", 1_000);
        assertThat((int) usage.get("api_calls_this_month")).isGreaterThanOrEqualTo(450_000);
        assertThat(answer.<Map<String, Object>>path("forecast.api_calls")).containsOnlyKeys("reached_on");
    }

    @Test
    void whatHasNoLimitShowsNull() {
        company.execute("update tenants set plan = 'enterprise' where id = ?", company.id());
        owner.request()
                .get(OWN)
                .then()
                .statusCode(200)
                .body("usage.containsKey('api_calls_limit')", equalTo(true))
                .body("usage.api_calls_limit", nullValue())
                .body("usage.storage_limit_gb", nullValue())
                .body("usage.storage_used_gb", equalTo(0))
                .body("forecast.api_calls.reached_on", nullValue());
    }

    @Test
    void aLimitThatIsReachedNamesItsDay() {
        book.used(100);
        book.limit("api_calls_per_month", 100);
        owner.request()
                .get(OWN)
                .then()
                .statusCode(200)
                .body("usage.api_calls_limit", equalTo(100))
                .body("forecast.api_calls.reached_on", equalTo(today().toString()));
    }

    @Test
    void operatorsSeeHowATenantStandsWithEachLimit() {
        book.used(4_600_000);
        company.execute("insert into usage_storage (tenant_id, bytes) values (?, 1000000000000)", company.id());
        Response quota = operator.request().get(of("quota"));
        quota.then()
                .statusCode(200)
                .body("quota.limit", contains("apiCallsPerMonth", "storageGb", "teamMembers", "cases"))
                .body("quota.state", contains("soft", "hard", "ok", "ok"))
                .body("quota.percent", contains(92, 100, 2, 0))
                .body("quota.allowed", contains(5_000_000, 1_000, 50, 1_000))
                .body("quota[1].used", equalTo(1_000))
                .body("quota[3].forecast", nullValue());
        operator.request()
                .get(of("usage"))
                .then()
                .statusCode(200)
                .body("usage.storage_used_gb", equalTo(1_000))
                .body("metrics.type", hasItem("API_CALLS"))
                .body("metrics.find { it.type == 'STORAGE' }.value", equalTo(1_000_000_000_000L))
                .body("metrics.find { it.type == 'USERS' }.value", equalTo(1))
                .body("metrics.find { it.type == 'USERS' }.date", equalTo(today().toString()));
    }

    @Test
    void metricsAreToldForTheDaysAskedFor() {
        company.execute(
                "insert into usage_metrics (tenant_id, metric, day, value) values (?, 'API_CALLS', '2025-03-01', 11),"
                        + " (?, 'API_CALLS', '2025-03-31', 22), (?, 'USERS', '2025-04-01', 3)",
                company.id(),
                company.id(),
                company.id());
        operator.request()
                .get(of("usage") + "?from=2025-03-01&to=2025-03-31")
                .then()
                .statusCode(200)
                .body("metrics.value", contains(11, 22))
                .body("metrics.date", contains("2025-03-01", "2025-03-31"));
        for (String wrong : List.of("from=x", "to=2025-02-30", "from=2025-03-02&to=2025-03-01", "from=2020-01-01")) {
            operator.request()
                    .get(of("usage") + "?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("VALIDATION_FAILED"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"usage", "quota"})
    void aTenantThatIsNotThereAndACallerWhoMayNotAreRefused(String what) {
        operator.request()
                .get("/api/admin/tenants/" + UUID.randomUUID() + "/" + what)
                .then()
                .statusCode(404);
        operator.request().get("/api/admin/tenants/x/" + what).then().statusCode(404);
        owner.request().get(of(what)).then().statusCode(401);
        Client.nobody(server).request().get(of(what)).then().statusCode(401);
    }

    @Test
    void ownersAreToldOfEachLevelOnceAMonth() {
        Company.Member second = company.member("OWNER");
        company.member("ADMIN");
        book.limit("api_calls_per_month", 1_000);
        book.used(930);
        awaitNotices(2);
        assertThat(book.number("select max(percent) from usage_notices where tenant_id = ?"))
                .isEqualTo(90);
        Awaitility.await().atMost(SOON).untilAsserted(() -> {
            assertThat(server.mail().received(ownerMember.email())).hasSize(1);
            assertThat(server.mail().received(second.email())).hasSize(1);
        });
        book.used(1_000);
        awaitNotices(3);
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() ->
                        assertThat(server.mail().received(ownerMember.email())).hasSize(2));
        assertThat(book.number("select count(*) from audit_log where tenant_id = ? and action = 'usage.noticed'"))
                .isEqualTo(2);
        assertThat(book.number("select count(*) from outbox_events where tenant_id = ? and type = 'usage.notice'"))
                .isEqualTo(2);
        assertThat(book.number(
                        "select count(*) from notification_log where tenant_id = ? and template = 'USAGE_NOTICE'"))
                .isEqualTo(4);
    }

    private void awaitNotices(int count) {
        Awaitility.await().atMost(SOON).untilAsserted(() -> {
            owner.request().get(OWN).then().statusCode(200);
            assertThat(book.number("select count(*) from usage_notices where tenant_id = ?"))
                    .isEqualTo(count);
        });
    }

    private String of(String what) {
        return "/api/admin/tenants/" + company.id() + "/" + what;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
