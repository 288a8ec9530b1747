package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Impersonator;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Listener;
import io.freehold.testing.Server;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Operators who act as a member, from outside: what they see, may and may not. */
class ImpersonationIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Company.Member owner = company.member("OWNER");
    private final Impersonator support = Impersonator.of(server, company);

    @Test
    void anOperatorActsAsTheFirstOwnerAndTheAnswerSaysSo() {
        support.asks(Map.of("ticket", "TKT-2026-000042"))
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("impersonation.tenant.slug", equalTo(company.slug()))
                .body("impersonation.operator", equalTo(support.email()))
                .body("impersonation.as.id", equalTo(owner.identity().toString()))
                .body("impersonation.as.email", equalTo(owner.email()))
                .body("impersonation.as.role", equalTo("OWNER"))
                .body("impersonation.reason", equalTo("Looks into it"))
                .body("impersonation.ticket", equalTo("TKT-2026-000042"))
                .body("impersonation.write", equalTo(false))
                .body("impersonation.endedAt", nullValue())
                .body("accessToken", notNullValue());
    }

    @Test
    void itsOwnProfileShowsBothAndWhatIsWithheld() {
        Client acting = support.reads().client();
        acting.request()
                .get("/api/auth/me")
                .then()
                .statusCode(200)
                .body("user.email", equalTo(owner.email()))
                .body("tenant.slug", equalTo(company.slug()))
                .body("impersonation.operator", equalTo(support.email()))
                .body("impersonation.write", equalTo(false))
                .body("impersonation.reason", equalTo("Looks into it"))
                .body("impersonation.expiresAt", notNullValue())
                .body("permissions", hasItem("leads.view"))
                .body("permissions", not(hasItem("users.manage")))
                .body("permissions", not(hasItem("apikeys.manage")))
                .body("permissions", not(hasItem("tenant.manage")));
        acting.request()
                .get("/api/auth/permissions")
                .then()
                .statusCode(200)
                .body("permissions.find { it.name == 'users.manage' }.held", equalTo(false))
                .body("permissions.find { it.name == 'leads.view' }.held", equalTo(true));
    }

    @Test
    void aMembersOwnProfileNamesNoOperator() {
        Client.of(server, owner)
                .request()
                .get("/api/auth/me")
                .then()
                .statusCode(200)
                .body("impersonation", nullValue());
    }

    @Test
    void anotherMemberCanBeNamedAndItsPermissionsAreHeld() {
        Company.Member viewer = company.member("VIEWER");
        Client acting = support.as(viewer.identity()).client();
        acting.request().get("/api/leads").then().statusCode(200);
        acting.request().get("/api/notifications").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void aMemberOfAnotherTenantIsNobodyHere() {
        Company.Member stranger = Company.on(server).member("OWNER");
        support.asks(Map.of("userId", stranger.identity().toString())).then().statusCode(404);
        support.asks(Map.of("userId", UUID.randomUUID().toString())).then().statusCode(404);
    }

    @Test
    void withoutAnActiveOwnerAMemberMustBeNamed() {
        company.execute("update memberships set deactivated_at = now() where tenant_id = ?", company.id());
        support.asks(Map.of()).then().statusCode(409).body("code", equalTo("NO_ACTIVE_OWNER"));
    }

    @Test
    void aTenantThatIsNotThereIsNotFound() {
        support.operator()
                .request()
                .body(Map.of("reason", "r", "ticket", "t", "minutes", 5))
                .post("/api/admin/tenants/" + UUID.randomUUID() + "/impersonations")
                .then()
                .statusCode(404);
        support.operator()
                .request()
                .get("/api/admin/tenants/" + UUID.randomUUID() + "/impersonations")
                .then()
                .statusCode(404);
    }

    @Test
    void readingOnlyMeansReadingOnly() {
        Client acting = support.reads().client();
        String lead = lead();
        acting.request().get("/api/leads/" + lead).then().statusCode(200);
        acting.request()
                .header("If-Match", "\"v0\"")
                .body(Map.of("notes", "mine"))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(403)
                .body("code", equalTo("IMPERSONATION_READ_ONLY"));
    }

    @Test
    void writingTakesTheOwnersConsentAndShowsBothNames() {
        String lead = lead();
        support.asks(Map.of("write", true)).then().statusCode(403).body("code", equalTo("CONSENT_REQUIRED"));
        Client consenting = Client.of(server, owner);
        consenting
                .request()
                .body(Map.of("hours", 2))
                .put("/api/tenant/support-access")
                .then()
                .statusCode(200);
        Client acting = support.writes().client();
        String etag = acting.request().get("/api/leads/" + lead).header("ETag");
        acting.request()
                .header("If-Match", etag)
                .body(Map.of("notes", "mended"))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
        List<String> actors = consenting
                .request()
                .get("/api/audit-logs?action=lead.edited")
                .then()
                .statusCode(200)
                .extract()
                .path("auditLogs.actor.name");
        assertThat(String.valueOf(actors)).contains(support.email() + " as " + owner.email());
    }

    @Test
    void theTenantsOwnRoutesOfTrustStayClosedEvenWhenWriting() {
        Client.of(server, owner).request().body(Map.of("hours", 2)).put("/api/tenant/support-access");
        Client acting = support.writes().client();
        acting.request().get("/api/tenant/support-access").then().statusCode(403);
        acting.request()
                .body(Map.of("hours", 72))
                .put("/api/tenant/support-access")
                .then()
                .statusCode(403);
        acting.request().get("/api/auth/users/invitations").then().statusCode(403);
        acting.request()
                .body(Map.of("tenantId", company.id().toString()))
                .post("/api/tenant/switch")
                .then()
                .statusCode(403);
    }

    @Test
    void anHourIsTheLongestAndReasonAndTicketAreNeeded() {
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("minutes", 0),
                Map.of("minutes", 61),
                Map.of("reason", "  "),
                Map.of("ticket", ""),
                Map.of("reason", "x".repeat(501)),
                Map.of("reason", "two\nlines"),
                Map.of("userId", "me"))) {
            support.asks(wrong).then().statusCode(400);
        }
    }

    @Test
    void whoMayNotImpersonateDoesNot() {
        Client marketing = Client.operator(server, Company.operator(server.database(), "MARKETING"));
        marketing
                .request()
                .body(Map.of("reason", "r", "ticket", "t", "minutes", 5))
                .post(support.path(""))
                .then()
                .statusCode(403);
        marketing.request().get(support.path("")).then().statusCode(403);
        Client.of(server, owner).request().get(support.path("")).then().statusCode(401);
    }

    @Test
    void theListShowsThemNewestFirst() {
        String first = support.reads().id();
        String second = support.reads().id();
        support.operator()
                .request()
                .get(support.path(""))
                .then()
                .statusCode(200)
                .body("impersonations.id", contains(second, first))
                .body("pagination.total", equalTo(2));
    }

    @Test
    void theFeedIsHeardInTheMembersPlace() {
        Client acting = support.reads().client();
        try (Listener listener = Listener.to(server, "token=" + acting.token())) {
            lead();
            listener.heard(1);
        }
    }

    private String lead() {
        LeadDesk desk = LeadDesk.of(company);
        return new Intake(server, desk.provider("website"))
                .send(Intake.lead("75"))
                .path("leadId");
    }
}
