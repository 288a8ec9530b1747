package io.freehold.system;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Impersonator;
import io.freehold.testing.Impersonator.Begun;
import io.freehold.testing.Server;
import io.freehold.testing.Settings;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everything that ends an impersonation ends it at once; and tokens that were tampered with open nothing. */
class ImpersonationEndIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Company.Member owner = company.member("OWNER");
    private final Impersonator support = Impersonator.of(server, company);

    @Test
    void endedIsOver() {
        Begun begun = support.reads();
        isGood(begun);
        support.ends(begun).statusCode(200);
        isOver(begun);
        support.ends(begun).statusCode(200);
        support.renews(begun).statusCode(409).body("code", equalTo("IMPERSONATION_OVER"));
    }

    @Test
    void anotherOperatorMayEndItAndNotRenewIt() {
        Begun begun = support.reads();
        Impersonator colleague = Impersonator.of(server, company);
        colleague.renews(begun).statusCode(404);
        colleague.ends(begun).statusCode(200);
        isOver(begun);
    }

    @Test
    void itsTimeEndsIt() {
        Begun begun = support.reads();
        company.execute(
                "update impersonations set created_at = now() - interval '30 minutes',"
                        + " expires_at = now() - interval '1 second' where id = ?",
                UUID.fromString(begun.id()));
        isOver(begun);
        support.renews(begun).statusCode(409);
    }

    @Test
    void aRenewedTokenIsAsGoodAsTheFirst() {
        Begun begun = support.reads();
        String renewed = support.renews(begun).statusCode(200).extract().path("accessToken");
        isGood(new Begun(begun.id(), Client.with(server, renewed)));
    }

    @Test
    void theOperatorsSigningOutEndsIt() {
        Begun begun = support.reads();
        support.operator().request().post("/api/admin/auth/logout").then().statusCode(200);
        isOver(begun);
    }

    @Test
    void anOperatorWhoIsDisabledOrLosesTheRoleIsOut() {
        Begun begun = support.reads();
        company.execute("update operators set role = 'MARKETING' where email = ?", support.email());
        isOver(begun);
        company.execute("update operators set role = 'SUPPORT' where email = ?", support.email());
        isGood(begun);
        company.execute("update operators set disabled_at = now() where email = ?", support.email());
        isOver(begun);
    }

    @Test
    void aMemberWhoIsOutTakesTheOperatorAlong() {
        Begun begun = support.reads();
        company.execute(
                "update memberships set deactivated_at = now() where tenant_id = ? and identity_id = ?",
                company.id(),
                owner.identity());
        isOver(begun);
    }

    @Test
    void aConsentTakenBackEndsWritingAtOnceAndReadingNot() {
        Client consenting = Client.of(server, owner);
        consenting.request().body(Map.of("hours", 1)).put("/api/tenant/support-access");
        Begun writing = support.writes();
        Begun reading = support.reads();
        isGood(writing);
        consenting
                .request()
                .delete("/api/tenant/support-access")
                .then()
                .statusCode(200)
                .body("consent", nullValue());
        isOver(writing);
        isGood(reading);
        support.renews(writing).statusCode(409);
        consenting.request().body(Map.of("hours", 1)).put("/api/tenant/support-access");
        isOver(writing);
    }

    @Test
    void aConsentThatRanOutEndsWriting() {
        Client.of(server, owner).request().body(Map.of("hours", 1)).put("/api/tenant/support-access");
        Begun writing = support.writes();
        company.execute(
                "update support_consents set until = now() - interval '1 second' where tenant_id = ?", company.id());
        isOver(writing);
        support.asks(Map.of("write", true)).then().statusCode(403);
    }

    @Test
    void theOwnerSeesConsentAndWhoActed() {
        Begun begun = support.reads();
        support.ends(begun);
        Client consenting = Client.of(server, owner);
        consenting
                .request()
                .body(Map.of("hours", 72))
                .put("/api/tenant/support-access")
                .then()
                .statusCode(200)
                .body("consent.by", equalTo(owner.email()))
                .body("consent.until", notNullValue())
                .body("impersonations.id", contains(begun.id()))
                .body("impersonations[0].operator", equalTo(support.email()))
                .body("impersonations[0].endedAt", notNullValue());
        consenting
                .request()
                .get("/api/audit-logs?limit=100")
                .then()
                .body("auditLogs.action", hasItems("impersonation.begun", "impersonation.ended", "support.allowed"));
    }

    @Test
    void onlyAnOwnerConsentsAndForThreeDaysAtMost() {
        Client admin = Client.of(server, company, "ADMIN");
        admin.request().get("/api/tenant/support-access").then().statusCode(403);
        admin.request()
                .body(Map.of("hours", 1))
                .put("/api/tenant/support-access")
                .then()
                .statusCode(403);
        Client consenting = Client.of(server, owner);
        for (Object hours : new Object[] {0, 73, "1"}) {
            consenting
                    .request()
                    .body(Map.of("hours", hours))
                    .put("/api/tenant/support-access")
                    .then()
                    .statusCode(400);
        }
        consenting.request().body("{}").put("/api/tenant/support-access").then().statusCode(400);
    }

    @Test
    void aTokenThatSaysSomebodyElseOpensNothing() throws Exception {
        Begun begun = support.reads();
        Client member = Client.of(server, owner);
        for (String forged : new String[] {
            changed(begun.client().token(), "imp", null),
            changed(begun.client().token(), "imp", UUID.randomUUID().toString()),
            changed(begun.client().token(), "imp", "an operator"),
            changed(begun.client().token(), "sub", UUID.randomUUID().toString()),
            changed(begun.client().token(), "sid", UUID.randomUUID().toString()),
            changed(begun.client().token(), "tenantId", Company.on(server).id().toString()),
            changed(member.token(), "imp", UUID.randomUUID().toString())
        }) {
            Client.with(server, forged).request().get("/api/auth/me").then().statusCode(401);
        }
    }

    @Test
    void itOpensNoOtherPlaneAndNoOtherTenant() {
        Begun begun = support.reads();
        begun.client().request().get("/api/admin/auth/verify").then().statusCode(401);
        begun.client()
                .request()
                .header("X-Tenant-Id", Company.on(server).id().toString())
                .get("/api/leads")
                .then()
                .statusCode(403)
                .body("code", equalTo("TENANT_MISMATCH"));
    }

    private static void isGood(Begun begun) {
        begun.client().request().get("/api/auth/me").then().statusCode(200);
    }

    private static void isOver(Begun begun) {
        begun.client().request().get("/api/auth/me").then().statusCode(401).body("code", equalTo("SESSION_CLOSED"));
    }

    private static String changed(String token, String claim, Object value) throws Exception {
        SignedJWT signed = SignedJWT.parse(token);
        JWTClaimsSet claims = new JWTClaimsSet.Builder(signed.getJWTClaimsSet())
                .claim(claim, value)
                .build();
        SignedJWT again = new SignedJWT(signed.getHeader(), claims);
        again.sign(new MACSigner(Settings.JWT_SECRET));
        return again.serialize();
    }
}
