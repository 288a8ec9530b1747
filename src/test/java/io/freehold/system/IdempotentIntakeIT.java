package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider that repeats a lead under its Idempotency-Key sends it once. */
class IdempotentIntakeIT {

    private final Server server = Server.shared();
    private final Company company = Company.on(server);
    private final String repeat = "repeat-" + UUID.randomUUID();
    private Intake intake;

    @BeforeEach
    void open() {
        LeadDesk desk = LeadDesk.of(company);
        desk.commande("Soleil", 10, "75");
        intake = new Intake(server, desk.provider("website"));
    }

    @Test
    void aRepeatGetsTheSameAnswer() {
        Map<String, Object> lead = Intake.lead("75");
        Response first = intake.send(lead, repeat);
        first.then().statusCode(201).body("status", equalTo("routed"));
        Response second = intake.send(lead, repeat);
        second.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(leads()).isEqualTo(1);
    }

    @Test
    void aRepeatOfAnInvalidLeadKeepsItOnce() {
        Map<String, Object> bad = Intake.with(Intake.lead("75"), "phone", "12");
        Response first = intake.send(bad, repeat);
        Response second = intake.send(bad, repeat);
        second.then().statusCode(400).contentType("application/problem+json").header("Idempotent-Replayed", "true");
        assertThat(second.<String>path("leadId")).isEqualTo(first.path("leadId"));
        assertThat(leads()).isEqualTo(1);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        intake.send(Intake.lead("75"), repeat).then().statusCode(201);
        intake.send(Intake.lead("75"), repeat).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        assertThat(leads()).isEqualTo(1);
    }

    @Test
    void anotherTenantsKeyIsAnotherKey() {
        Company other = Company.on(server);
        Intake theirs = new Intake(server, LeadDesk.of(other).provider("website"));
        Map<String, Object> lead = Intake.lead("75");
        String ours = intake.send(lead, repeat).path("leadId");
        assertThat(theirs.send(lead, repeat).<String>path("leadId")).isNotEqualTo(ours);
    }

    @Test
    void sixteenAtOnceAreOne() {
        Map<String, Object> lead = Intake.lead("75");
        List<Response> answers = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> intake.send(lead, repeat))
                .toList();
        Set<Integer> statuses = answers.stream().map(Response::statusCode).collect(Collectors.toSet());
        assertThat(statuses).isSubsetOf(201, 409).contains(201);
        assertThat(leads()).isEqualTo(1);
    }

    private int leads() {
        return Client.of(server, company, "VIEWER").request().get("/api/leads").path("pagination.total");
    }
}
