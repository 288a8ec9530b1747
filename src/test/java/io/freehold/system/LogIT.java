package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Listener;
import io.freehold.testing.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The log as a collector reads it: every line of a request, a job or a socket carries its fields (spec: contract). */
class LogIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    /** One server for all: its tables are spoilt at the end. */
    @Test
    void whatIsWrittenForSomebodySaysForWhom() {
        try (Server server = Server.named("log-fields")
                .with("LOG_FORMAT", "JSON")
                .with("NO_EXTERNAL_SEND", "true")
                .start()) {
            Company company = Company.on(server);
            Company.Member member = company.member("OWNER");
            Client owner = Client.of(server, company, "OWNER");
            MockedLetter.isRecordedAndAuditedAndLeavesNowhere(server, company, owner);
            aRequestsLine(server, company, Client.of(server, member), member);
            aJobRemembersItsRequest(server, company, owner);
            aJobsFailure(server, company);
            aRequestsFailure(server, company, owner);
            aSocketsFailure(server, company, owner);
        }
    }

    private static void aRequestsLine(Server server, Company company, Client client, Company.Member member) {
        var answer = client.request()
                .header("X-Request-Id", "line-1")
                .header("traceparent", PARENT)
                .get("/api/leads?secret=1");
        String returned = answer.header("traceparent");
        assertThat(returned).startsWith("00-" + TRACE + "-").endsWith("-01").isNotEqualTo(PARENT);
        JsonNode line = awaitLine(server, at("line-1", "io.freehold.access"));
        assertThat(line.path("tenantId").asText()).isEqualTo(company.id().toString());
        assertThat(line.path("userId").asText()).isEqualTo(member.identity().toString());
        assertThat(line.path("traceId").asText()).isEqualTo(TRACE);
        assertThat(line.path("spanId").asText()).isEqualTo(returned.substring(36, 52));
        assertThat(line.path("method").asText()).isEqualTo("GET");
        assertThat(line.path("path").asText()).isEqualTo("/api/leads");
        assertThat(line.path("status").isNumber()).isTrue();
        assertThat(line.path("status").asInt()).isEqualTo(200);
        assertThat(line.path("durationMs").isNumber()).isTrue();
        assertThat(line.has("jobId")).isFalse();
    }

    private static void aJobRemembersItsRequest(Server server, Company company, Client owner) {
        LeadDesk desk = LeadDesk.of(company);
        desk.commande("Soleil", 10, "75");
        String lead = new Intake(server, desk.provider("website"))
                .send(Intake.lead("75"))
                .path("leadId");
        String delivery = owner.request().get("/api/leads/" + lead).path("lead.delivery.id");
        owner.request()
                .header("X-Request-Id", "sending-1")
                .header("traceparent", PARENT)
                .post("/api/deliveries/" + delivery + "/send")
                .then()
                .statusCode(202);
        assertThat(traceparentsOfJobs(server, company, "sending-1"))
                .isNotEmpty()
                .allMatch(trace -> trace.startsWith("00-" + TRACE + "-"));
    }

    private static void aJobsFailure(Server server, Company company) {
        UUID job = UUID.randomUUID();
        company.execute("insert into job_turns (tenant_id) values (?) on conflict do nothing", company.id());
        company.execute(
                "insert into jobs (tenant_id, id, kind, payload, attempts_max, request_id, traceparent)"
                        + " values (?, ?, 'delivery.send', '\"spoilt\"', 1, 'asked-1', ?)",
                company.id(),
                job,
                PARENT);
        JsonNode line = awaitLine(server, at("asked-1", "io.freehold.jobs.control.JobRun"));
        assertThat(line.path("jobId").asText()).isEqualTo(job.toString());
        assertThat(line.path("tenantId").asText()).isEqualTo(company.id().toString());
        assertThat(line.path("userId").asText()).isEqualTo("system");
        assertThat(line.path("traceId").asText()).isEqualTo(TRACE);
        assertThat(line.has("path")).isFalse();
    }

    private static void aRequestsFailure(Server server, Company company, Client owner) {
        company.execute("alter table leads rename to leads_elsewhere");
        owner.request()
                .header("X-Request-Id", "failure-1")
                .get("/api/leads")
                .then()
                .statusCode(500);
        JsonNode line = awaitLine(server, at("failure-1", "io.freehold.tenancy.boundary.FailureMapper"));
        assertThat(line.path("tenantId").asText()).isEqualTo(company.id().toString());
        assertThat(line.path("userId").asText()).isNotEmpty();
        assertThat(line.path("traceId").asText()).hasSize(32);
    }

    private static void aSocketsFailure(Server server, Company company, Client owner) {
        company.execute("alter table sessions rename to sessions_elsewhere");
        Map<String, String> headers = Map.of("X-Request-Id", "socket-1", "traceparent", PARENT);
        try (Listener listener = Listener.to(server, "token=" + owner.token(), headers)) {
            assertThat(listener.closeCode()).isEqualTo(1013);
        }
        JsonNode line = awaitLine(server, at("socket-1", "io.freehold.feed.control.Admission"));
        assertThat(line.path("traceId").asText()).isEqualTo(TRACE);
    }

    private static Predicate<JsonNode> at(String requestId, String module) {
        return line -> line.path("requestId").asText().equals(requestId)
                && line.path("module").asText().equals(module);
    }

    private static JsonNode awaitLine(Server server, Predicate<JsonNode> wanted) {
        return await().atMost(PATIENCE)
                .until(() -> lines(server).stream().filter(wanted).findFirst(), java.util.Optional::isPresent)
                .orElseThrow();
    }

    /** The whole lines so far; the JVM's own first words are none. */
    private static List<JsonNode> lines(Server server) {
        try (var lines = Files.lines(server.log())) {
            return lines.filter(line -> line.startsWith("{") && line.endsWith("}"))
                    .map(LogIT::json)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    private static List<String> traceparentsOfJobs(Server server, Company company, String requestId) {
        String sql = "select traceparent from jobs where tenant_id = ? and request_id = ?";
        try (Connection session = server.database().asSuperuser();
                PreparedStatement query = session.prepareStatement(sql)) {
            query.setObject(1, company.id());
            query.setString(2, requestId);
            try (ResultSet row = query.executeQuery()) {
                List<String> found = new java.util.ArrayList<>();
                while (row.next()) {
                    found.add(row.getString(1));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
