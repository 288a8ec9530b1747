package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.freehold.tenancy.TenantId;
import io.freehold.testing.Authenticator;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Company.Member;
import io.freehold.testing.PasswordLink;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a mailed link to a new password does, and what it does not (spec: identity, Passwords). */
class PasswordLinkIT {

    private static final String NEW = "Another-test-2";

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final Member member = company.member("USER");

    @Test
    void sessionsInAllTenantsEnd() {
        Company other = Company.on(server);
        Client here = Client.of(server, member);
        Client there = Client.of(server, other.join(member, "VIEWER"));
        reset(PasswordLink.of(member, server.database(), 60), NEW).then().statusCode(200);
        here.request().get("/api/auth/me").then().statusCode(401);
        there.request().get("/api/auth/me").then().statusCode(401);
    }

    @Test
    void theLinkOpensNothingByItselfWhereThereIsASecondFactor() {
        Authenticator.enrolled(Client.of(server, member), "/api/auth/mfa");
        reset(PasswordLink.of(member, server.database(), 60), NEW).then().statusCode(200);
        signIn(NEW).then().statusCode(401).body("code", equalTo("MFA_REQUIRED"));
    }

    @Test
    void aWeakPasswordLeavesTheLinkGood() {
        String token = PasswordLink.of(member, server.database(), 60);
        reset(token, "alllowercase-1")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("password"))
                .body("errors.message", hasItem("must have an upper case letter"));
        reset(token, "Password1!")
                .then()
                .statusCode(400)
                .body("errors.message", hasItem("is in lists of stolen passwords; choose another"));
        reset(token, NEW).then().statusCode(200);
    }

    @Test
    void aNewLinksUseEndsTheOthers() {
        String first = PasswordLink.of(member, server.database(), 60);
        String second = PasswordLink.of(member, server.database(), 60);
        reset(second, NEW).then().statusCode(200);
        invalid(reset(first, "Another-test-3"));
    }

    @Test
    void linksThatAreOverOrForeignAreRefused() {
        String good = PasswordLink.of(member, server.database(), 60);
        Optional<TenantId> tenant = Optional.of(new TenantId(company.id()));
        invalid(reset(PasswordLink.of(member, server.database(), -1), NEW));
        invalid(reset(PasswordLink.token("password-reset", tenant, UUID.randomUUID()), NEW));
        invalid(reset(PasswordLink.token("invitation", tenant, UUID.randomUUID()), NEW));
        invalid(reset("nonsense", NEW));
        invalid(reset(good.substring(0, good.length() - 4) + "AAAA", NEW));
        // A member's link is nothing on the operators' plane.
        invalid(Client.nobody(server)
                .request()
                .body(Map.of("token", good, "password", NEW))
                .post("/api/admin/auth/password/reset"));
        signIn(Company.PASSWORD).then().statusCode(200);
        reset(good, NEW).then().statusCode(200);
    }

    @Test
    void ofManyUsesAtOnceOneCounts() throws Exception {
        String token = PasswordLink.of(member, server.database(), 60);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> uses = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> reset(token, "Another-test-" + i).statusCode())
                    .toList();
            int set = 0;
            for (Future<Integer> use : threads.invokeAll(uses)) {
                set += use.get() == 200 ? 1 : 0;
            }
            assertThat(set).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private Response reset(String token, String password) {
        return Client.nobody(server)
                .request()
                .body(Map.of("token", token, "password", password))
                .post("/api/auth/password/reset");
    }

    private Response signIn(String password) {
        return Client.nobody(server)
                .request()
                .body(Map.of("email", member.email(), "password", password))
                .post("/api/auth/login");
    }

    private static void invalid(Response answer) {
        answer.then().statusCode(400).body("code", equalTo("LINK_INVALID"));
    }
}
