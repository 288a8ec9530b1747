package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Archives;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Fingerprint;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.freehold.testing.Unpacked;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A tenant made of another's file, from outside. */
class RestoreIT {

    private final Server server = Server.shared();
    private final Archives archives = Archives.of(server);
    private final Company company = Company.on(server);
    private final Company.Member owner = company.member("OWNER");
    private final LeadDesk desk = LeadDesk.of(company);

    private String lead() {
        desk.commande("Buyer", 5, "75", "2A");
        return Client.nobody(server)
                .request()
                .header("X-Api-Key", desk.provider("website"))
                .body(LeadDesk.lead(1, "75"))
                .post("/api/public/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("leadId");
    }

    private UUID restored(byte[] file, String subdomain) {
        Response answer = archives.restore(subdomain, file);
        answer.then().statusCode(201);
        return UUID.fromString(answer.path("tenant.id"));
    }

    @Test
    void aRestoredTenantHasTheFilesRowsUnderAnotherId() {
        String lead = lead();
        byte[] file = archives.exported(company.id());
        Map<String, String> sums = Unpacked.of(file).sums();
        String subdomain = Archives.subdomain();
        Response answer = archives.restore(subdomain, file);
        answer.then()
                .statusCode(201)
                .body("tenant.subdomain", equalTo(subdomain))
                .body("tenant.status", equalTo("SUSPENDED"));
        String id = answer.path("tenant.id");
        assertThat(answer.header("Location"))
                .isEqualTo(server.address().resolve("/api/admin/tenants/" + id).toString());
        assertThat(id).isNotEqualTo(company.id().toString());
        List<Map<String, Object>> tables = answer.path("tables");
        assertThat(tables).extracting(table -> table.get("name")).contains("leads", "clients", "audit_log");
        assertThat(tables)
                .allSatisfy(table -> assertThat(table.get("sha256")).isEqualTo(sums.get((String) table.get("name"))));
        Unpacked again = Unpacked.of(archives.exported(UUID.fromString(id)));
        assertThat(again.lines("leads")).isEqualTo(Unpacked.of(file).lines("leads"));
        assertThat(again.lines("leads").get(0)).contains(lead);
        assertThat(again.lines("audit_log")).containsAll(Unpacked.of(file).lines("audit_log"));
    }

    @Test
    void nobodyIsMadeAMemberAndTheOwnerIsAsked() {
        company.member("VIEWER");
        String subdomain = Archives.subdomain();
        Response answer = archives.restore(subdomain, archives.exported(company.id()));
        answer.then().statusCode(201);
        assertThat(answer.<List<String>>path("invited")).containsExactly(owner.email());
        UUID copy = UUID.fromString(answer.path("tenant.id"));
        Map<String, Long> rows = Fingerprint.rows(server.database(), copy);
        assertThat(rows)
                .doesNotContainKeys("memberships", "sessions", "provider_keys")
                .containsEntry("invitations", 1L);
        Client.nobody(server)
                .request()
                .body(Map.of("email", owner.email(), "password", Company.PASSWORD, "tenant", subdomain))
                .post("/api/auth/login")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_A_MEMBER"));
        Client.of(server, owner)
                .request()
                .body(Map.of("tenantId", copy.toString()))
                .post("/api/tenant/switch")
                .then()
                .statusCode(403);
    }

    @Test
    void theRestoredAuditLogVerifiesAndSaysWhereItCameFrom() {
        Client.of(server, owner).request().get("/api/audit-logs/verify").then().statusCode(200);
        String subdomain = Archives.subdomain();
        UUID copy = restored(archives.exported(company.id()), subdomain);
        archives.operator()
                .request()
                .post("/api/admin/tenants/" + copy + "/reactivate")
                .then()
                .statusCode(200);
        company.execute(
                "insert into memberships (tenant_id, id, identity_id, role, all_entities, created_at)"
                        + " values (?, ?, ?, 'OWNER', true, now())",
                copy,
                UUID.randomUUID(),
                owner.identity());
        String token = Client.nobody(server)
                .request()
                .body(Map.of("email", owner.email(), "password", Company.PASSWORD, "tenant", subdomain))
                .post("/api/auth/login")
                .path("accessToken");
        Client member = Client.with(server, token);
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            Response chain = member.request().get("/api/audit-logs/verify");
            assertThat(chain.<Boolean>path("ok")).as(chain.asString()).isTrue();
            assertThat(chain.<Integer>path("checked")).isGreaterThanOrEqualTo(3);
        });
        Response border = member.request().get("/api/audit-logs/search?action=tenant.restored_from_file");
        assertThat(border.<String>path("auditLogs[0].after.origin"))
                .isEqualTo(company.id().toString());
        Response old = member.request().get("/api/audit-logs/search?action=audit.verified&actor=" + owner.identity());
        assertThat(old.<Integer>path("pagination.total")).isPositive();
    }

    @Test
    void otherTenantsAreAsTheyWere() {
        lead();
        Company bystander = archives.bystander();
        Map<String, String> before = Fingerprint.of(server.database(), bystander.id());
        assertThat(before).containsKeys("clients", "memberships", "tenants");
        byte[] file = archives.exported(company.id());
        String leads = Fingerprint.of(server.database(), company.id()).get("leads");
        restored(file, Archives.subdomain());
        assertThat(Fingerprint.of(server.database(), bystander.id())).isEqualTo(before);
        assertThat(Fingerprint.of(server.database(), company.id())).containsEntry("leads", leads);
    }

    @Test
    void aTenantCanBeRestoredTwiceAndFromACopy() {
        lead();
        byte[] file = archives.exported(company.id());
        UUID first = restored(file, Archives.subdomain());
        UUID second = restored(archives.exported(first), Archives.subdomain());
        assertThat(Unpacked.of(archives.exported(second)).sums().get("leads"))
                .isEqualTo(Unpacked.of(file).sums().get("leads"));
        restored(file, Archives.subdomain());
    }

    @Test
    void aNameCanBeGiven() {
        Response answer = archives.operator()
                .request()
                .contentType("application/zip")
                .body(archives.exported(company.id()))
                .post("/api/admin/tenants/restore?subdomain=" + Archives.subdomain() + "&name=Brought%20back");
        answer.then().statusCode(201).body("tenant.name", equalTo("Brought back"));
    }
}
