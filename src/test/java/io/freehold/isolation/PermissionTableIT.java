package io.freehold.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.isolation.PermissionTable.Line;
import io.freehold.isolation.PermissionTable.Preset;
import io.freehold.isolation.PermissionTable.Touch;
import io.freehold.tenancy.EntityScope;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the lead business, by each preset and in each legal company's scope, as the table has it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionTableIT {

    private static final String ABSENT = "0190a0b0-0000-7000-8000-00000000dead";

    /** What an operation cannot be read without. */
    private static final Map<String, String> QUERIES = Map.of("/api/calendars/holidays", "?year=2026");

    private final Server server = Server.shared();
    private final Map<Preset, Client> presets = new EnumMap<>(Preset.class);
    private Map<String, Operations.Operation> operations;
    private Branch branch;

    /** Holds an administrator's permissions and the company that owns nothing. */
    private Client narrowed;

    @BeforeAll
    void open() {
        Company company = Company.on(server.database(), Branch.CODE, Branch.OTHER);
        for (Preset preset : Preset.values()) {
            presets.put(preset, Client.of(server, company, preset.name()));
        }
        narrowed = Client.of(server, company.narrowed(company.member("ADMIN"), Branch.OTHER));
        branch = Branch.open(server, company, presets.get(Preset.OWNER));
        operations = Operations.of(server).stream()
                .filter(PermissionTable::covers)
                .collect(Collectors.toMap(Operations.Operation::name, Function.identity()));
    }

    static List<Line> table() {
        return PermissionTable.read();
    }

    static List<Line> objects() {
        return table().stream().filter(line -> Branch.owns(line.path())).toList();
    }

    @Test
    void theTableAndTheContractNameTheSameOperationsWithTheSamePermissions() {
        Map<String, String> told = table().stream().collect(Collectors.toMap(Line::name, Line::permission));
        Map<String, String> demanded = operations.values().stream()
                .collect(Collectors.toMap(
                        Operations.Operation::name,
                        operation -> operation.permission().orElse("none")));
        assertThat(told).isEqualTo(demanded);
    }

    @ParameterizedTest
    @MethodSource("table")
    void eachPresetMayWhatTheTableSaysAndNobodyMayAnything(Line line) {
        assertThat(call(line, ABSENT).send(server.address()).status()).isEqualTo(401);
        for (Preset preset : Preset.values()) {
            boolean reads = line.method().equals("GET") && line.path().contains("{");
            String id = reads ? branch.id(line.path()) : ABSENT;
            Probe probe = call(line, id).with(EntityScope.HEADER, Branch.CODE);
            Probe.Answer answer = send(probe, presets.get(preset));
            if (line.allows(preset)) {
                assertPassed(line, preset + "", answer);
            } else {
                assertThat(answer.status()).as("%s by %s", line, preset).isEqualTo(403);
                assertThat(answer.body()).contains("\"FORBIDDEN\"");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void aCompanyThatWasNotGrantedIsOutOfScope(Line line) {
        Probe probe = call(line, ABSENT).with(EntityScope.HEADER, Branch.CODE);
        if (line.allows(Preset.ADMIN)) {
            assertRefused(line, send(probe, narrowed), "ENTITY_OUT_OF_SCOPE");
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void underBothEverythingIsReadAndNothingOfACompanyIsWritten(Line line) {
        boolean reads = line.touch() == Touch.READS && line.path().contains("{");
        Probe probe = call(line, reads ? branch.id(line.path()) : ABSENT).with(EntityScope.HEADER, EntityScope.BOTH);
        Probe.Answer answer = send(probe, presets.get(Preset.OWNER));
        if (line.touch() == Touch.WRITES) {
            assertRefused(line, answer, "ENTITY_SCOPE_READ_ONLY");
        } else {
            assertPassed(line, "BOTH", answer);
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void itsOwnCompanyIsOpenToOneWhoHasNoOther(Line line) {
        if (!line.path().contains("{")) {
            Probe probe = call(line, ABSENT).with(EntityScope.HEADER, Branch.OTHER);
            String body = probe.body() == null ? null : probe.body().replace(Branch.CODE, Branch.OTHER);
            Probe own = new Probe(probe.method(), probe.path(), probe.headers(), body);
            assertPassed(line, Branch.OTHER, send(own, narrowed));
        }
    }

    @ParameterizedTest
    @MethodSource("objects")
    void whatAnotherCompanyOfTheTenantOwnsIsAbsent(Line line) {
        Probe.Answer answer = send(call(line, branch.id(line.path())), narrowed);
        assertThat(answer.status()).as("%s: %s", line, answer.body()).isEqualTo(404);
    }

    private Probe call(Line line, String id) {
        Probe probe =
                operations.get(line.name()).probe(id, branch.company().id().toString());
        String query = QUERIES.getOrDefault(line.path(), "");
        return new Probe(probe.method(), probe.path() + query, probe.headers(), probe.body());
    }

    private Probe.Answer send(Probe probe, Client caller) {
        return probe.bearer(caller.token()).send(server.address());
    }

    /** Past the gate: done, or refused for what was asked and not for who asked. */
    private static void assertPassed(Line line, String by, Probe.Answer answer) {
        boolean reads = line.method().equals("GET");
        assertThat(answer.status())
                .as("%s by %s: %s", line, by, answer.body())
                .matches(status -> reads
                        ? status == 200
                        : List.of(200, 201, 202, 400, 404, 409, 412, 415).contains(status));
    }

    private static void assertRefused(Line line, Probe.Answer answer, String code) {
        assertThat(answer.status()).as("%s: %s", line, answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains('"' + code + '"');
    }
}
