package io.freehold.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Impersonator;
import io.freehold.testing.Server;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the tenant plane, called by an operator in an owner's place. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImpersonationFenceIT {

    /** What a person does for itself, and who may come in: in nobody else's name, not even with consent. */
    private static final List<String> IN_PERSON = List.of(
            "/api/auth/mfa",
            "/api/auth/password/change",
            "/api/auth/sessions",
            "/api/auth/api-keys",
            "/api/auth/users",
            "/api/tenant/switch",
            "/api/tenant/support-access");

    private static final String SOMETHING = "0190a0b0-0000-7000-8000-00000000dead";

    private Server server;
    private Client reading;
    private Client writing;
    private List<Operations.Operation> operations;

    @BeforeAll
    void act() {
        server = Server.shared();
        Company company = Company.on(server);
        Company.Member owner = company.member("OWNER");
        Impersonator support = Impersonator.of(server, company);
        reading = support.reads().client();
        Client.of(server, owner)
                .request()
                .body(Map.of("hours", 1))
                .put("/api/tenant/support-access")
                .then()
                .statusCode(200);
        writing = support.writes().client();
        operations = Operations.of(server).stream()
                .filter(operation -> !operation.isPublic() && !operation.isPlatform() && !operation.bySourceKey())
                .toList();
    }

    Stream<Operations.Operation> writes() {
        return operations.stream()
                .filter(operation -> !operation.method().equals("GET"))
                // It opens the feed, which is read.
                .filter(operation -> !operation.path().equals("/api/feed/tickets"));
    }

    Stream<Operations.Operation> inPerson() {
        return operations.stream().filter(operation -> IN_PERSON.stream().anyMatch(operation.path()::startsWith));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void whoReadsOnlyWritesNowhere(Operations.Operation operation) {
        Probe.Answer answer = answer(operation, reading);
        assertThat(answer.status()).as("%s", answer).isEqualTo(403);
        assertThat(answer.body()).containsAnyOf("IMPERSONATION_READ_ONLY", "FORBIDDEN");
    }

    @ParameterizedTest
    @MethodSource("inPerson")
    void whatIsDoneInPersonIsNotDoneInAnothersPlace(Operations.Operation operation) {
        Probe.Answer answer = answer(operation, writing);
        assertThat(answer.status()).as("%s", answer).isEqualTo(403);
    }

    private Probe.Answer answer(Operations.Operation operation, Client client) {
        return operation.probe(SOMETHING, SOMETHING).bearer(client.token()).send(server.address());
    }
}
