package io.freehold.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fifth fence: every operation that the server says it has, called by everyone who must not. An
 * operation that this test does not know how to call fails the build.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnumerationIT {

    /** What a viewer's preset holds; anything else answers 403. */
    private static final Set<String> VIEWERS = Set.of(
            "signed-in",
            "member",
            "in-person",
            "leads.view",
            "clients.view",
            "commandes.view",
            "deliveries.view",
            "departements.view",
            "dashboard.view");

    /** What an operator of marketing holds. */
    private static final Set<String> LOOKERS = Set.of("operator", "in-person", "tenants.view");

    /** Named by codes that all tenants use, or by two companies of one tenant. The list only shrinks. */
    private static final List<String> WITHOUT_A_THING = List.of(
            "/api/departements/",
            "/api/entities/",
            "/api/intercompany/",
            "/api/invoices/issuers/",
            "/api/tenant/feature/",
            "/api/tenant/region/");

    private static final String SOMEBODY = "0190a0b0-0000-7000-8000-00000000dead";

    private Server server;
    private Trader ours;
    private Trader theirs;
    private Client viewer;
    private Client operator;
    private Client looker;
    private List<Operations.Operation> operations;

    @BeforeAll
    void trade() {
        server = Server.shared();
        ours = new Trader(server, 1);
        theirs = new Trader(server, 11);
        viewer = Client.of(server, ours.company, "VIEWER");
        operator = Client.operator(server, Company.operator(server.database(), "SUPER_ADMIN"));
        looker = Client.operator(server, Company.operator(server.database(), "MARKETING"));
        operations = Operations.of(server);
    }

    List<Operations.Operation> guarded() {
        return operations.stream().filter(operation -> !operation.isPublic()).toList();
    }

    @Test
    void everyOperationIsKnown() {
        assertThat(operations)
                .hasSizeGreaterThan(150)
                .allSatisfy(operation -> assertThat(Operations.isKnown(operation))
                        .as("%s: say in Operations how it is called", operation)
                        .isTrue());
    }

    @Test
    void everyKindOfThingIsCalledForByAnIdOfItsOwn() {
        assertThat(guarded().stream().filter(operation -> operation.namesAnObject() && !operation.isPlatform()))
                .hasSizeGreaterThan(80)
                .allSatisfy(operation -> assertThat(ours.has(operation.path())
                                || WITHOUT_A_THING.stream().anyMatch(operation.path()::startsWith))
                        .as("%s: make a thing of the kind in Belongings", operation)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void withoutCredentialsItIs401(Operations.Operation operation) {
        assertThat(call(operation, ours.leadId).send(server.address()).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void aTokenThatIsNotGoodIs401(Operations.Operation operation) throws Exception {
        String good = operation.isPlatform() ? operator.token() : ours.owner.token();
        String otherPlane = operation.isPlatform() ? ours.owner.token() : operator.token();
        List<String> bad = BadTokens.of(good, otherPlane, theirs.company.id().toString());
        for (String token : bad) {
            int status = call(operation, ours.leadId)
                    .bearer(token)
                    .send(server.address())
                    .status();
            // An operator's claims name no tenant; one added to them is not read.
            boolean unchanged = operation.isPlatform() && token.equals(bad.get(BadTokens.OTHER_TENANT));
            if (!unchanged) {
                assertThat(status).as("%s with %s", operation, token).isEqualTo(401);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void aRoleWithoutThePermissionIs403(Operations.Operation operation) {
        if (operation.isPlatform()
                || operation.bySourceKey()
                || VIEWERS.contains(operation.permission().get())) {
            return;
        }
        Probe.Answer answer =
                call(operation, ours.leadId).bearer(viewer.token()).send(server.address());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("FORBIDDEN");
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void anOperatorWithoutThePermissionIs403(Operations.Operation operation) {
        if (!operation.isPlatform() || LOOKERS.contains(operation.permission().get())) {
            return;
        }
        Probe probe = call(operation, ours.leadId).bearer(looker.token());
        assertThat(probe.send(server.address()).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void anotherTenantsThingsAreOutOfReach(Operations.Operation operation) {
        int probes = 0;
        List<String> named = operation.namesAnObject() ? ours.ids(operation.path()) : List.of(ours.leadId);
        for (String id : Set.copyOf(named)) {
            for (Probe probe : disguises(operation, id)) {
                Probe.Answer answer = probe.send(server.address());
                probes++;
                assertThat(answer.shows(ours.canary))
                        .as("%s showed our word: %s", probe, answer)
                        .isFalse();
                assertThat(answer.status()).as("%s", probe).isLessThan(500);
                if (operation.namesAnObject()) {
                    assertThat(answer.status()).as("%s", probe).isIn(400, 401, 403, 404);
                }
            }
        }
        assertThat(probes).isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void absentAndForeignAreToldApartByNothing(Operations.Operation operation) {
        if (!operation.namesAnObject()) {
            return;
        }
        String token = operation.isPlatform() ? operator.token() : theirs.owner.token();
        String own = ours.named(operation.path());
        Probe.Answer foreign = call(operation, own).bearer(token).send(server.address());
        Probe.Answer absent = call(operation, SOMEBODY).bearer(token).send(server.address());
        // Kept from seed 003: there both answer 403.
        int refused = operation.path().equals("/api/users/{id}") ? 403 : 404;
        assertThat(foreign.status()).isEqualTo(refused).isEqualTo(absent.status());
        assertThat(anonymous(foreign.body(), own)).isEqualTo(anonymous(absent.body(), SOMEBODY));
    }

    @Test
    void whatWasProbedIsAsItWas() {
        ours.owner.request().get("/api/leads/" + ours.leadId).then().statusCode(200);
        String notes = ours.owner.request().get("/api/leads/" + ours.leadId).path("lead.notes");
        assertThat(notes).isEqualTo("Noted by " + ours.canary);
        String status =
                ours.owner.request().get("/api/deliveries/" + ours.deliveryId).path("delivery.status");
        assertThat(status).isEqualTo("pending");
        String invoice = "/api/invoices/" + ours.named("/api/invoices/{id}");
        assertThat(ours.owner.request().get(invoice).<String>path("invoice.status"))
                .isEqualTo("draft");
    }

    /** The operation called in another tenant's name with our thing's id, and once in every disguise there is. */
    private List<Probe> disguises(Operations.Operation operation, String id) {
        Probe plain = asTheirs(operation, id, "");
        List<Probe> probes = new ArrayList<>(List.of(plain));
        // What a query or a header does hangs on no id in the path, so one id has to do.
        if (id.equals(ours.named(operation.path()))) {
            for (String query : List.of(
                    "leadId=" + id,
                    "cursor=" + ours.leadCursor,
                    "objectId=" + id,
                    "search=canary",
                    "tenantId=" + ours.company.id())) {
                probes.add(asTheirs(operation, id, query));
            }
            probes.addAll(masks(plain, id));
        }
        return probes;
    }

    /** Headers that pretend to be ours. */
    private List<Probe> masks(Probe probe, String id) {
        String tenant = ours.company.id().toString();
        String host = ours.company.slug() + ".freehold.test";
        return List.of(
                probe.with("X-Tenant-Id", tenant),
                probe.with("X-Tenant-Slug", ours.company.slug()),
                probe.with("Cookie", "tenant_sig=" + ours.tenantCookie),
                probe.with("Host", host),
                probe.with("X-Entity-Scope", "BOTH"),
                probe.with("Idempotency-Key", "enumeration-1"),
                probe.with("X-Forwarded-Host", host),
                probe.with("Last-Event-ID", id));
    }

    private Probe asTheirs(Operations.Operation operation, String id, String query) {
        Probe probe = call(operation, id);
        Probe asked = new Probe(
                probe.method(), probe.path() + (query.isEmpty() ? "" : "?" + query), probe.headers(), probe.body());
        if (operation.bySourceKey()) {
            return asked.with("X-Api-Key", theirs.sourceKey);
        }
        // Signing out would end the session that the next probes need.
        boolean ends = operation.path().endsWith("/logout");
        // An operator may name any tenant; a member has no business on the platform's plane.
        boolean operators = operation.isPlatform() && !operation.namesAnObject();
        return ends ? asked : asked.bearer(operators ? operator.token() : theirs.owner.token());
    }

    private Probe call(Operations.Operation operation, String id) {
        return operation.probe(id, ours.company.id().toString());
    }

    private static String anonymous(String body, String id) {
        return body.replace(id, "<id>").replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
