package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a tenant begins: whole, once, and by those who may. */
class TenantRegistrationIT {

    private static final Duration MAIL_MAX = Duration.ofSeconds(60);

    private final Server server = Server.shared();
    private final Client operator = Registered.operator(server, "SUPER_ADMIN");
    private final String subdomain = Registered.freeSubdomain();
    private final Map<String, Object> wanted = Registered.wanted(subdomain);

    @Test
    void aTenantIsRegisteredWithItsOwnersInvitation() {
        Response answer = Registered.register(operator, wanted);
        String id = answer.path("tenant.id");
        answer.then()
                .statusCode(201)
                .header(
                        "Location",
                        server.address().resolve("/api/admin/tenants/" + id).toString())
                .header("ETag", notNullValue())
                .body("tenant.subdomain", equalTo(subdomain))
                .body("tenant.status", equalTo("ACTIVE"))
                .body("tenant.plan", equalTo("standard"))
                .body("tenant.region", equalTo("eu-west"))
                .body("tenant.timeZone", equalTo("Europe/Paris"))
                .body("tenant.trialEndsAt", nullValue());
        String owner = "owner@" + subdomain + ".test";
        await().atMost(MAIL_MAX).until(() -> !server.mail().received(owner).isEmpty());
    }

    @Test
    void whatElseIsKnownIsKept() {
        wanted.put("website", "https://example.test/");
        wanted.put("description", "Sells roofs.");
        wanted.put("region", "us-west");
        wanted.put("time_zone", "America/New_York");
        wanted.put("trialDays", 14);
        wanted.put("businessDetails", Map.of("siret", "123 456 789 00012", "address", Map.of("city", "Lyon")));
        Registered.register(operator, wanted)
                .then()
                .statusCode(201)
                .body("tenant.website", equalTo("https://example.test/"))
                .body("tenant.region", equalTo("us-west"))
                .body("tenant.timeZone", equalTo("America/New_York"))
                .body("tenant.trialEndsAt", notNullValue())
                .body("tenant.businessDetails.address.city", equalTo("Lyon"));
    }

    @Test
    void theOwnersAddressMayStandInTheBusinessDetails() {
        wanted.remove("owner");
        wanted.put("businessDetails", Map.of("email", "boss@" + subdomain + ".test"));
        Registered.register(operator, wanted).then().statusCode(201);
        await().atMost(MAIL_MAX)
                .until(() ->
                        !server.mail().received("boss@" + subdomain + ".test").isEmpty());
    }

    @Test
    void withoutAnOwnerThereIsNoTenant() {
        wanted.remove("owner");
        Registered.register(operator, wanted).then().statusCode(400).body("errors[0].field", equalTo("owner.email"));
        operator.request().get("/api/admin/tenants?search=" + subdomain).then().body("pagination.total", equalTo(0));
    }

    @Test
    void aSubdomainIsGivenOnce() {
        Registered.register(operator, wanted).then().statusCode(201);
        wanted.put("owner", Map.of("email", "other@" + subdomain + ".test"));
        Registered.register(operator, wanted)
                .then()
                .statusCode(409)
                .body("code", equalTo("SUBDOMAIN_TAKEN"))
                .body("errors[0].field", equalTo("subdomain"));
    }

    @Test
    void ofManyAtOnceOneGetsTheSubdomain() {
        List<CompletableFuture<Integer>> calls = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> Registered.register(operator, wanted).statusCode()))
                .toList();
        assertThat(calls.stream().map(CompletableFuture::join).sorted().toList())
                .containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
    }

    @ParameterizedTest
    @CsvSource({
        "subdomain, www",
        "subdomain, A-B",
        "subdomain, ab",
        "plan, gold",
        "name, '  '",
        "region, mars",
        "timeZone, CET",
        "website, 'javascript:alert(1)'"
    })
    void whatFitsNoTenantIsNamed(String field, String value) {
        wanted.put(field, value);
        Registered.register(operator, wanted)
                .then()
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.field", hasItem(containsString(field)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 366})
    void aTrialHasADayAtLeastAndAYearAtMost(int days) {
        wanted.put("trialDays", days);
        Registered.register(operator, wanted).then().statusCode(400);
    }

    @Test
    void businessDetailsAreFew() {
        Map<String, Object> many = new HashMap<>();
        IntStream.range(0, 21).forEach(i -> many.put("key" + i, "value"));
        wanted.put("businessDetails", many);
        Registered.register(operator, wanted).then().statusCode(400);
        wanted.put("businessDetails", Map.of("essay", "x".repeat(10_001)));
        Registered.register(operator, wanted).then().statusCode(400);
        wanted.put("businessDetails", Map.of("inner", Map.of("nul", "a\u0000b")));
        Registered.register(operator, wanted).then().statusCode(400);
    }

    @Test
    void aRepeatWithTheSameKeyIsAnsweredTheSame() {
        String key = UUID.randomUUID().toString();
        Response first = keyed(key);
        first.then().statusCode(201);
        Response again = keyed(key);
        again.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        wanted.put("name", "Another");
        keyed(key).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void aKeyUnderWhichNothingWasDoneIsFreeAgain() {
        String key = UUID.randomUUID().toString();
        wanted.put("plan", "gold");
        keyed(key).then().statusCode(400);
        wanted.put("plan", "free");
        keyed(key).then().statusCode(201);
    }

    @Test
    void anothersKeyIsNotMine() {
        String key = UUID.randomUUID().toString();
        keyed(key).then().statusCode(201);
        Registered.operator(server, "SALES")
                .request()
                .header("Idempotency-Key", key)
                .body(wanted)
                .post("/api/admin/tenants")
                .then()
                .statusCode(409)
                .body("code", equalTo("SUBDOMAIN_TAKEN"));
    }

    @Test
    void ofManyWithOneKeyOneIsDone() {
        String key = UUID.randomUUID().toString();
        List<CompletableFuture<Integer>> calls = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> keyed(key).statusCode()))
                .toList();
        assertThat(calls.stream().map(CompletableFuture::join).toList())
                .contains(201)
                .isSubsetOf(201, 409);
        operator.request().get("/api/admin/tenants?search=" + subdomain).then().body("pagination.total", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUPPORT", "FINANCE", "MARKETING", "DEVELOPER"})
    void whoMayNotRegistersNone(String role) {
        Registered.register(Registered.operator(server, role), wanted).then().statusCode(403);
        Client member = Client.of(server, Company.on(server), "OWNER");
        Registered.register(member, wanted).then().statusCode(401);
    }

    private Response keyed(String key) {
        return operator.request().header("Idempotency-Key", key).body(wanted).post("/api/admin/tenants");
    }
}
