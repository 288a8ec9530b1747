package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.password4j.BcryptFunction;
import com.password4j.Password;
import com.password4j.types.Bcrypt;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Company.Member;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How members come in and leave (spec: identity). */
class MemberSignInIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server);

    @Test
    void aMemberComesIn() {
        Member owner = company.member("OWNER");
        Response answer = signIn(owner.email(), Company.PASSWORD, company.slug());
        answer.then()
                .statusCode(200)
                .body("user.id", equalTo(owner.identity().toString()))
                .body("user.email", equalTo(owner.email()))
                .body("user.role", equalTo("OWNER"))
                .body("tenant.id", equalTo(company.id().toString()))
                .body("tenant.slug", equalTo(company.slug()))
                .body("memberships.size()", equalTo(1))
                .body("memberships[0].tenantId", equalTo(company.id().toString()))
                .body("memberships[0].role", equalTo("OWNER"))
                .body("memberships[0].current", equalTo(true));
        assertThat(answer.jsonPath().getMap("$").keySet())
                .containsExactlyInAnyOrder("user", "accessToken", "tenant", "memberships", "mfaEnrolmentRequired");
        assertThat(answer.jsonPath().getMap("user").keySet()).containsExactlyInAnyOrder("id", "email", "name", "role");
    }

    @Test
    void theRefreshTokenIsInACookieThatNoScriptReads() {
        Response answer = signIn(company.member("USER").email(), Company.PASSWORD, null);
        String refresh = setCookie(answer, "tenantRefreshToken");
        assertThat(refresh).contains("HttpOnly").contains("SameSite=Strict").contains("Path=/");
        assertThat(answer.asString()).doesNotContain(answer.cookie("tenantRefreshToken"));
        String tenant = setCookie(answer, "tenant_sig");
        assertThat(tenant).contains("HttpOnly").contains("Secure").contains("SameSite=Lax");
        assertThat(answer.cookie("tenant_sig")).matches(company.id() + "\\.[0-9a-f]{64}");
    }

    @Test
    void theTenantCookieFitsItsSessionOnly() {
        Member member = company.member("USER");
        Response first = signIn(member.email(), Company.PASSWORD, null);
        Response second = signIn(member.email(), Company.PASSWORD, null);
        Client client = Client.with(server, first.path("accessToken"));
        client.request()
                .cookie("tenant_sig", first.cookie("tenant_sig"))
                .get("/api/auth/me")
                .then()
                .statusCode(200);
        client.request()
                .cookie("tenant_sig", second.cookie("tenant_sig"))
                .get("/api/auth/me")
                .then()
                .statusCode(403)
                .body("code", equalTo("TENANT_COOKIE_INVALID"));
    }

    @Test
    void theCaseOfAnAddressDoesNotMatter() {
        String email = company.member("USER").email().toUpperCase(Locale.ROOT);
        signIn(email, Company.PASSWORD, null).then().statusCode(200);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAnswerAlike() {
        Map<String, Object> wrong = problem(signIn(company.member("USER").email(), "Wrong-password-1", null));
        Map<String, Object> unknown = problem(signIn("nobody@" + company.slug() + ".test", "Wrong-password-1", null));
        assertThat(wrong).isEqualTo(unknown).containsEntry("status", 401).containsEntry("code", "INVALID_CREDENTIALS");
    }

    @Test
    void aTenantOfOthersAndOneThatIsNotThereAnswerAlike() {
        Member member = company.member("OWNER");
        Map<String, Object> foreign = problem(
                signIn(member.email(), Company.PASSWORD, Company.on(server).slug()));
        Map<String, Object> absent = problem(signIn(member.email(), Company.PASSWORD, "nobody-has-this-slug"));
        assertThat(foreign).isEqualTo(absent).containsEntry("status", 403).containsEntry("code", "NOT_A_MEMBER");
    }

    @Test
    void withoutATenantTheOneUsedLastIsTaken() {
        Company other = Company.on(server);
        Member member = company.member("ADMIN");
        other.join(member, "VIEWER");
        signIn(member.email(), Company.PASSWORD, other.slug()).then().statusCode(200);
        signIn(member.email(), Company.PASSWORD, null).then().body("tenant.slug", equalTo(other.slug()));
        signIn(member.email(), Company.PASSWORD, company.slug()).then().statusCode(200);
        signIn(member.email(), Company.PASSWORD, null).then().body("tenant.slug", equalTo(company.slug()));
    }

    @Test
    void atATenantsOwnAddressThatTenantIsMeant() {
        Company other = Company.on(server);
        Member member = company.member("ADMIN");
        other.join(member, "VIEWER");
        for (Company meant : List.of(other, company, other)) {
            Client.nobody(server)
                    .request()
                    .header("Host", meant.slug() + ".freehold.test")
                    .body(Map.of("email", member.email(), "password", Company.PASSWORD))
                    .post("/api/auth/login")
                    .then()
                    .statusCode(200)
                    .body("tenant.slug", equalTo(meant.slug()));
        }
    }

    @Test
    void aDeactivatedMemberDoesNotComeInAndIsOutAtOnce() {
        Member member = company.member("USER");
        Client client = Client.of(server, member);
        company.execute("update memberships set deactivated_at = now() where identity_id = ?", member.identity());
        client.request().get("/api/auth/me").then().statusCode(401).body("code", equalTo("SESSION_CLOSED"));
        signIn(member.email(), Company.PASSWORD, null).then().statusCode(403).body("code", equalTo("NOT_A_MEMBER"));
    }

    @Test
    void aDisabledPersonIsNobody() {
        Member member = company.member("USER");
        company.execute("update identities set disabled_at = now() where id = ?", member.identity());
        signIn(member.email(), Company.PASSWORD, null)
                .then()
                .statusCode(401)
                .body("code", equalTo("INVALID_CREDENTIALS"));
    }

    @Test
    void membersOfASuspendedTenantComeInAndSeeWhy() {
        company.standing("SUSPENDED");
        Client client = Client.of(server, company, "OWNER");
        client.request().get("/api/auth/me").then().statusCode(200);
        client.request().get("/api/entities").then().statusCode(403).body("code", equalTo("TENANT_SUSPENDED"));
    }

    @Test
    void signingOutEndsTheSessionAtOnce() {
        Member member = company.member("USER");
        Response signIn = signIn(member.email(), Company.PASSWORD, null);
        Client client = Client.with(server, signIn.path("accessToken"));
        Response out = client.request().post("/api/auth/logout");
        out.then().statusCode(200).body("message", equalTo("Signed out."));
        assertThat(setCookie(out, "tenantRefreshToken")).contains("Max-Age=0");
        client.request().get("/api/auth/me").then().statusCode(401).body("code", equalTo("SESSION_CLOSED"));
        Client.nobody(server)
                .request()
                .cookie("tenantRefreshToken", signIn.cookie("tenantRefreshToken"))
                .post("/api/auth/refresh")
                .then()
                .statusCode(401);
    }

    @Test
    void aTokenInTheCookieNeedsAHeaderToWrite() {
        String token = Client.of(server, company, "USER").token();
        var nobody = Client.nobody(server);
        nobody.request().cookie("admin_token", token).get("/api/auth/me").then().statusCode(200);
        nobody.request()
                .cookie("admin_token", token)
                .post("/api/auth/logout")
                .then()
                .statusCode(403)
                .body("code", equalTo("CSRF_HEADER_REQUIRED"));
        nobody.request()
                .cookie("admin_token", token)
                .header("X-Requested-With", "XMLHttpRequest")
                .post("/api/auth/logout")
                .then()
                .statusCode(200);
    }

    @Test
    void aHashOfALowerCostIsMadeAnew() throws Exception {
        Member member = company.member("USER");
        String weak = Password.hash(Company.PASSWORD)
                .with(BcryptFunction.getInstance(Bcrypt.B, 4))
                .getResult();
        company.execute("update identities set password_hash = ? where id = ?", weak, member.identity());
        signIn(member.email(), Company.PASSWORD, null).then().statusCode(200);
        try (var session = server.database().asSuperuser();
                var query = session.prepareStatement("select password_hash from identities where id = ?")) {
            query.setObject(1, member.identity());
            var row = query.executeQuery();
            row.next();
            assertThat(row.getString(1)).matches("\\$2b\\$05\\$.{53}");
        }
        signIn(member.email(), Company.PASSWORD, null).then().statusCode(200);
    }

    @Test
    void theLogKnowsNoSecret() throws IOException {
        Response answer = signIn(company.member("USER").email(), Company.PASSWORD, null);
        signIn(company.member("USER").email(), "Wrong-password-of-" + company.slug(), null);
        String log = Files.readString(server.log());
        assertThat(log)
                .doesNotContain(Company.PASSWORD)
                .doesNotContain("Wrong-password-of-")
                .doesNotContain(answer.<String>path("accessToken"))
                .doesNotContain(answer.cookie("tenantRefreshToken"))
                .doesNotContain("tests-only-");
    }

    private Response signIn(String email, String password, String tenant) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of("email", email, "password", password));
        if (tenant != null) {
            body.put("tenant", tenant);
        }
        return Client.nobody(server).request().body(body).post("/api/auth/login");
    }

    private static Map<String, Object> problem(Response answer) {
        Map<String, Object> problem = new java.util.HashMap<>(answer.jsonPath().getMap("$"));
        problem.remove("requestId");
        return problem;
    }

    private static String setCookie(Response answer, String name) {
        return answer.headers().getValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow();
    }
}
