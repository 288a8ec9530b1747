package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Listener;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit log from outside (spec: monitoring, audit). */
class AuditLogIT {
    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Company.Member member = company.member("OWNER");
    private final Client owner = Client.of(server, member);

    private void entry(String action, UUID object, String actor, String after) {
        company.execute(
                "insert into audit_log (tenant_id, id, at, actor_kind, actor_name, action, object_type, object_id, after)"
                        + " values (?, ?, now(), 'MEMBER', ?, ?, 'lead', ?, cast(? as jsonb))",
                company.id(),
                UUID.randomUUID(),
                actor,
                action,
                object,
                after);
    }

    private Response get(String path) {
        Response answer = owner.request().get("/api/audit-logs" + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    @Test
    void readingTheLogIsItselfRecorded() {
        get("/");
        List<Map<String, Object>> rows = get("/search?action=audit.read").path("auditLogs");
        assertThat(rows).isNotEmpty();
        Map<String, Object> row = rows.get(0);
        assertThat(row).containsEntry("objectType", "audit_log").containsKeys("ip", "userAgent", "requestId", "at");
        assertThat(row.get("actor")).asString().contains(member.email(), "MEMBER");
    }

    @Test
    void searchNarrowsByEachFilter() {
        UUID lead = UUID.randomUUID();
        entry("lead.edited", lead, "camille", "{\"status\": \"SOLD\"}");
        entry("lead.deleted", UUID.randomUUID(), "dominique", "{\"note\": \"100% sure\"}");
        assertThat(total("?action=lead.edited")).isEqualTo(1);
        assertThat(total("?objectId=" + lead)).isEqualTo(1);
        assertThat(total("?objectType=lead")).isEqualTo(2);
        assertThat(total("?q=DOMINIQUE")).isEqualTo(1);
        assertThat(total("?q=sold")).isEqualTo(1);
        assertThat(total("?q=100%25")).isEqualTo(1);
        assertThat(total("?q=1%25sure")).isZero();
        assertThat(total("?objectType=lead&to=2020-01-01T00:00:00Z")).isZero();
        assertThat(total("?objectType=lead&from=2020-01-01T00:00:00Z")).isEqualTo(2);
        assertThat(total("?actor=" + UUID.randomUUID())).isZero();
        assertThat(total("?actor=" + member.identity())).isPositive();
    }

    private int total(String query) {
        return get("/search" + query).path("pagination.total");
    }

    @Test
    void cursorWalksThroughWithoutRepetition() {
        for (int i = 0; i < 5; i++) {
            entry("lead.edited", UUID.randomUUID(), "camille", "{}");
        }
        Response first = get("/search?action=lead.edited&limit=2");
        Response second = get("/search?action=lead.edited&limit=2&cursor=" + first.path("pagination.next"));
        Response third = get("/search?action=lead.edited&limit=2&cursor=" + second.path("pagination.next"));
        List<String> ids = new java.util.ArrayList<>(first.<List<String>>path("auditLogs.id"));
        ids.addAll(second.path("auditLogs.id"));
        ids.addAll(third.path("auditLogs.id"));
        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
        assertThat(third.<String>path("pagination.next")).isNull();
        List<String> oldestFirst = get("/search?action=lead.edited&sort=at:asc").path("auditLogs.id");
        java.util.Collections.reverse(ids);
        assertThat(oldestFirst).isEqualTo(ids);
        List<String> skipped =
                get("/search?action=lead.edited&sort=at:asc&offset=3").path("auditLogs.id");
        assertThat(skipped).isEqualTo(ids.subList(3, 5));
    }

    @Test
    void exportsHaveAllRowsAndNoFormulas() {
        entry("lead.edited", UUID.randomUUID(), "=HYPERLINK(\"x\")", "{\"city\": \"Orléans\"}");
        Response csv = get("/export?format=csv&action=lead.edited");
        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).contains("attachment", "audit-log.csv");
        assertThat(csv.asString()).startsWith("id,at,").contains("'=HYPERLINK").contains("Orléans");
        Response json = get("/export?format=json&action=lead.edited");
        assertThat(json.contentType()).startsWith("application/json");
        assertThat(json.<List<String>>path("action")).containsExactly("lead.edited");
        assertThat(total("?action=audit.exported")).isEqualTo(2);
    }

    @Test
    void longExportIsWhole() {
        company.execute(
                "insert into audit_log (tenant_id, id, at, actor_kind, actor_name, action, object_type)"
                        + " select ?, gen_random_uuid(), now(), 'SYSTEM', 'system', 'bulk', 'row' from generate_series(1, 1203)",
                company.id());
        List<String> ids = get("/export?format=json&action=bulk").path("id");
        assertThat(ids).hasSize(1203).doesNotHaveDuplicates();
    }

    @Test
    void verifySaysWholeAndFindsWhatWasChanged() {
        entry("lead.edited", UUID.randomUUID(), "camille", "{}");
        Awaitility.await()
                .atMost(Listener.PATIENCE)
                .until(() -> ((Number) get("/verify").path("checked")).longValue() >= 1);
        get("/verify").then().body("ok", equalTo(true)).body("firstBroken", equalTo(null));
        company.execute(
                "update audit_log set action = 'lead.viewed' where tenant_id = ? and action = 'lead.edited'",
                company.id());
        get("/verify")
                .then()
                .body("ok", equalTo(false))
                .body("firstBroken.reason", equalTo("the row is not what was sealed"));
    }

    @Test
    void attemptToCrossOverIsRecorded() {
        assertThat(owner.request()
                        .header("X-Tenant-Id", UUID.randomUUID())
                        .get("/api/audit-logs/")
                        .statusCode())
                .isEqualTo(403);
        List<String> actors = get("/search?action=CROSS_TENANT_ATTEMPT").path("auditLogs.actor.name");
        assertThat(actors).containsExactly(member.email());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?objectId=7",
                "/search?actor=me",
                "/search?from=yesterday",
                "/search?to=-999999999-01-01T00:00:00Z",
                "/search?q=%00",
                "/?cursor=nonsense",
                "/?limit=0",
                "/?sort=actor",
                "/export?format=xml"
            })
    void unreadableParametersAre400(String path) {
        owner.request().get("/api/audit-logs" + path).then().statusCode(400);
    }

    @Test
    void anotherTenantsLogIsNotSeen() {
        Company other = Company.on(server);
        other.execute(
                "insert into audit_log (tenant_id, id, at, actor_kind, actor_name, action, object_type)"
                        + " values (?, ?, now(), 'SYSTEM', ?, 'canary', 'row')",
                other.id(),
                UUID.randomUUID(),
                other.slug());
        assertThat(total("?action=canary")).isZero();
        assertThat(get("/export?format=csv").asString()).doesNotContain(other.slug());
    }

    @Test
    void usersMayNotRead() {
        Client user = Client.of(server, company, "USER");
        for (String path : new String[] {"/", "/search", "/export", "/verify"}) {
            assertThat(user.request().get("/api/audit-logs" + path).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }
}
