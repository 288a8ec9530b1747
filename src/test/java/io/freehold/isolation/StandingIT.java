package io.freehold.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.tenancy.TenantStatus;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each standing of a tenant leaves open, held against every operation that the server says it has. */
class StandingIT {

    /** Signing in and what belongs to it: open in every standing. */
    private static final List<String> SIGN_IN = List.of(
            "/api/auth/login",
            "/api/auth/logout",
            "/api/auth/refresh",
            "/api/auth/me",
            "/api/auth/permissions",
            "/api/auth/mfa",
            "/api/auth/password",
            "/api/auth/sessions",
            "/api/tenant/memberships",
            "/api/tenant/switch");

    private static final String BILLING = "/api/billing";
    private static final String EXPORT = "/api/tenant/export";
    private static final Set<String> CODES = Set.of("TENANT_SUSPENDED", "TENANT_CANCELLED", "TRIAL_EXPIRED");
    private static final String SOMETHING = "0190a0b0-0000-7000-8000-00000000dead";

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Client owner = Client.of(server, company, "OWNER");
    private final String sourceKey = LeadDesk.of(company).provider("standing");

    @ParameterizedTest
    @EnumSource(TenantStatus.class)
    void eachOperationIsOpenOrClosedAsTheSpecHasIt(TenantStatus status) {
        company.standing(status.name());
        List<String> wrong = new ArrayList<>();
        for (Operations.Operation operation : Operations.of(server)) {
            if (operation.isPublic() || operation.isPlatform() || endsTheSession(operation)) {
                continue;
            }
            String expected = expected(status, operation);
            String seen = refusal(operation);
            if (!seen.equals(expected)) {
                wrong.add(operation + ": " + seen + " instead of " + expected);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/auth/me/../../leads",
                "/api/auth/../leads",
                "/api/auth/%2e%2e/leads",
                "/api/auth/me;x=/../../leads",
                "/api/auth/..;/leads",
                "/api//auth/..//leads",
                "/api/leads;/api/auth/me",
                "/api/leads/../leads",
                "/api/auth/users",
                "/api/auth/me2"
            })
    void noDisguiseOfAnAddressOpensIt(String path) {
        company.standing("SUSPENDED");
        Probe.Answer answer = Probe.of("GET", path).bearer(owner.token()).send(server.address());
        assertThat(answer.status()).as("%s", answer).isIn(400, 401, 403, 404, 405);
    }

    @ParameterizedTest
    @CsvSource({"SUSPENDED", "CANCELLED"})
    void aMemberOfAClosedTenantStillSignsInAndOut(String status) {
        Company closed = Company.on(server);
        Company.Member member = closed.member("VIEWER");
        closed.standing(status);
        Client client = Client.of(server, member);
        client.request().get("/api/auth/me").then().statusCode(200);
        client.request().post("/api/auth/logout").then().statusCode(200);
    }

    @Test
    void aChangeOfStandingCountsForTokensThatAreOut() {
        owner.request().get("/api/leads").then().statusCode(200);
        company.standing("SUSPENDED");
        owner.request().get("/api/leads").then().statusCode(403);
        company.standing("ACTIVE");
        owner.request().get("/api/leads").then().statusCode(200);
    }

    private static String expected(TenantStatus status, Operations.Operation operation) {
        boolean signIn = SIGN_IN.stream().anyMatch(path -> isBelow(operation, path));
        boolean export = isBelow(operation, EXPORT);
        boolean billing = isBelow(operation, BILLING);
        boolean reads = operation.method().equals("GET");
        return switch (status) {
            case ACTIVE -> "open";
            case SUSPENDED -> signIn || export || billing ? "open" : "403 TENANT_SUSPENDED";
            case CANCELLED -> signIn || export ? "open" : "403 TENANT_CANCELLED";
            case TRIAL_EXPIRED ->
                operation.bySourceKey()
                        ? "403 TRIAL_EXPIRED"
                        : signIn || export || billing || reads ? "open" : "402 TRIAL_EXPIRED";
        };
    }

    private static boolean isBelow(Operations.Operation operation, String path) {
        return operation.path().equals(path) || operation.path().startsWith(path + "/");
    }

    /** They are open, as the list says; called, they would end this test's own session. */
    private static boolean endsTheSession(Operations.Operation operation) {
        return operation.path().endsWith("/logout")
                || operation.path().equals("/api/tenant/switch")
                || operation.path().startsWith("/api/auth/sessions")
                        && operation.method().equals("DELETE");
    }

    private String refusal(Operations.Operation operation) {
        Probe probe = Probe.of(operation.method(), operation.path().replaceAll("\\{[^}]+}", SOMETHING));
        Probe whole = operation
                .body()
                .map(body -> probe.json(body.replace("@tenant", SOMETHING)))
                .orElseGet(() -> operation
                        .media()
                        .map(type -> probe.with("Content-Type", type))
                        .orElse(probe));
        Probe.Answer answer = (operation.bySourceKey()
                        ? whole.with("X-Api-Key", sourceKey)
                        : whole.bearer(owner.token()).with("If-Match", "\"v0\""))
                .send(server.address());
        return CODES.stream()
                .filter(code -> answer.body().contains("\"code\":\"" + code + "\""))
                .findFirst()
                .map(code -> answer.status() + " " + code)
                .orElse("open");
    }
}
