package io.freehold.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Server;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The second fence without the third: row-level security is switched off for every table, and what the
 * application itself asks for still is its own tenant's alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutPoliciesIT {

    private static final String SWITCH_OFF = """
            do $$ declare guarded regclass; begin
                for guarded in select c.oid::regclass from pg_class c where c.relrowsecurity loop
                    execute format('alter table %s disable row level security', guarded);
                end loop;
            end $$""";

    private Server server;
    private Trader ours;
    private Trader theirs;
    private List<Operations.Operation> reads;

    @BeforeAll
    void open() throws SQLException {
        server = Server.named("unfenced")
                .with("MP_OPENAPI_SCAN_DISABLE", "false")
                .with("RATE_LIMIT_WRITES_PER_MINUTE", "1000000")
                .start();
        ours = new Trader(server, 1);
        theirs = new Trader(server, 11);
        reads = Operations.of(server).stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> !operation.isPublic() && !operation.isPlatform())
                .toList();
        try (Connection session = server.database().asSuperuser();
                Statement statement = session.createStatement()) {
            statement.execute(SWITCH_OFF);
        }
    }

    @AfterAll
    void close() {
        server.close();
    }

    List<Operations.Operation> reads() {
        return reads;
    }

    @Test
    void everyPolicyIsOff() throws SQLException {
        try (Connection session = server.database().asSuperuser();
                Statement statement = session.createStatement();
                var row = statement.executeQuery("select count(*) from pg_class where relrowsecurity")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
        assertThat(reads).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void aReadShowsNothingOfTheOtherTenant(Operations.Operation operation) {
        List<String> named = operation.namesAnObject() ? ours.ids(operation.path()) : List.of(ours.leadId);
        for (String id : named) {
            Probe.Answer answer = operation
                    .probe(id, ours.company.id().toString())
                    .bearer(theirs.owner.token())
                    .send(server.address());
            assertThat(answer.shows(ours.canary))
                    .as("%s showed our word: %s", operation, answer)
                    .isFalse();
            assertThat(answer.shows(ours.company.slug()))
                    .as("%s showed our name: %s", operation, answer)
                    .isFalse();
            assertThat(answer.status()).as("%s: %s", operation, answer).isLessThan(500);
        }
    }
}
