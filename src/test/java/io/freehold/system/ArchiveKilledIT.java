package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Archives;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Fingerprint;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A server that dies in the middle of a restoration or an erasure: nothing, or all of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveKilledIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final String WAITING = """
            select count(*) from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where not l.granted and l.relation = 'deliveries'::regclass and a.datname = current_database()""";

    private Server server;

    @BeforeAll
    void start() {
        server = Server.named("archive-killed").with("JOBS_LEASE_SECONDS", "5").start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Company filled() {
        Company company = Company.on(server);
        LeadDesk desk = LeadDesk.of(company);
        desk.commande("Buyer", 5, "75");
        Client.nobody(server)
                .request()
                .header("X-Api-Key", desk.provider("website"))
                .body(LeadDesk.lead(1, "75"))
                .post("/api/public/leads")
                .then()
                .statusCode(201);
        company.member("OWNER");
        return company;
    }

    /** Kills the server while it waits for the deliveries, which somebody holds: after leads, before the end. */
    private void killedWhile(Runnable work) throws SQLException {
        try (Connection holder = server.database().asSuperuser();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table deliveries in share row exclusive mode");
            CompletableFuture<Void> running = CompletableFuture.runAsync(work);
            Awaitility.await().atMost(PATIENCE).until(this::isWaiting);
            server.kill();
            Awaitility.await().atMost(PATIENCE).until(running::isDone);
            holder.rollback();
        }
        server.launch();
        server.awaitReady();
    }

    private boolean isWaiting() throws SQLException {
        try (Connection superuser = server.database().asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(WAITING)) {
            row.next();
            return row.getInt(1) > 0;
        }
    }

    @Test
    void aRestorationThatWasCutShortLeftNothing() throws SQLException {
        Company company = filled();
        byte[] file = Archives.of(server).exported(company.id());
        Archives archives = Archives.of(server);
        String subdomain = Archives.subdomain();
        killedWhile(() -> archives.restore(subdomain, file));
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Fingerprint.tablesWith(server.database(), subdomain))
                        .isEmpty());
        assertThat(leadsOfOthersThan(company)).isZero();
        Archives.of(server).restore(subdomain, file).then().statusCode(201);
    }

    private long leadsOfOthersThan(Company company) throws SQLException {
        try (Connection superuser = server.database().asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*) from leads where tenant_id not in (select id from"
                                + " tenants) or tenant_id in (select tenant_id from restorations where origin = '"
                                + company.id()
                                + "')")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void anErasureThatWasCutShortGoesOnAndCountsRight() throws SQLException {
        Company company = filled();
        Archives archives = Archives.of(server);
        String path = "/api/admin/tenants/" + company.id();
        archives.operator().request().delete(path).then().statusCode(200);
        killedWhile(() -> archives.operator()
                .request()
                .body(Map.of("confirm", company.slug()))
                .post(path + "/erasure")
                .then()
                .statusCode(202));
        Client operator = Archives.of(server).operator();
        Response answer = Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> operator.request().get(path + "/erasure"),
                        found -> found.path("certificate.finishedAt") != null);
        assertThat(Fingerprint.rows(server.database(), company.id())).isEmpty();
        List<Map<String, Object>> gone = answer.path("certificate.tables");
        assertThat(gone)
                .contains(Map.of("name", "leads", "rows", 1), Map.of("name", "deliveries", "rows", 1))
                .contains(Map.of("name", "memberships", "rows", 1));
    }
}
