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

    private Company exported;
    private byte[] file;
    private final String subdomain = Archives.subdomain();

    private Company closed;

    /** A restoration and an erasure are cut short by the same kill. */
    @BeforeAll
    void killedInTheMiddle() throws SQLException {
        server = Server.named("archive-killed").with("JOBS_LEASE_SECONDS", "5").start();
        exported = filled();
        file = Archives.of(server).exported(exported.id());
        closed = filled();
        Archives archives = Archives.of(server);
        archives.operator().request().delete(path(closed)).then().statusCode(200);
        killedWhile(
                () -> archives.restore(subdomain, file),
                () -> archives.operator()
                        .request()
                        .body(Map.of("confirm", closed.slug()))
                        .post(path(closed) + "/erasure")
                        .then()
                        .statusCode(202));
    }

    private static String path(Company company) {
        return "/api/admin/tenants/" + company.id();
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

    /** Kills the server while both wait for the deliveries, which somebody holds: after leads, before the end. */
    private void killedWhile(Runnable restoration, Runnable erasure) throws SQLException {
        try (Connection holder = server.database().asSuperuser();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table deliveries in share row exclusive mode");
            CompletableFuture<Void> restoring = CompletableFuture.runAsync(restoration);
            CompletableFuture<Void> erasing = CompletableFuture.runAsync(erasure);
            Awaitility.await().atMost(PATIENCE).until(() -> waiting() == 2);
            server.kill();
            Awaitility.await().atMost(PATIENCE).until(() -> restoring.isDone() && erasing.isDone());
            holder.rollback();
        }
        server.launch();
        server.awaitReady();
    }

    private int waiting() throws SQLException {
        try (Connection superuser = server.database().asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(WAITING)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void aRestorationThatWasCutShortLeftNothing() throws SQLException {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Fingerprint.tablesWith(server.database(), subdomain))
                        .isEmpty());
        assertThat(leadsOfOthersThan(exported)).isZero();
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
        Client operator = Archives.of(server).operator();
        Response answer = Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> operator.request().get(path(closed) + "/erasure"),
                        found -> found.path("certificate.finishedAt") != null);
        assertThat(Fingerprint.rows(server.database(), closed.id())).isEmpty();
        List<Map<String, Object>> gone = answer.path("certificate.tables");
        assertThat(gone)
                .contains(Map.of("name", "leads", "rows", 1), Map.of("name", "deliveries", "rows", 1))
                .contains(Map.of("name", "memberships", "rows", 1));
    }
}
