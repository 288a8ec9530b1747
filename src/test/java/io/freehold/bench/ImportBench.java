package io.freehold.bench;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Database;
import io.freehold.testing.Ending;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Postgres;
import io.freehold.testing.PostgresServer;
import io.freehold.testing.Server;
import io.freehold.testing.ServerJvm;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Files of leads: rows a second, live heap, and a server that is killed. Run by {@code deploy/bench/import}. */
public final class ImportBench {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final int rows;
    private final Paper paper = new Paper();

    private ImportBench(int rows) {
        this.rows = rows;
    }

    public static void main(String[] arguments) {
        Ending.after(new ImportBench(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000)::run);
    }

    private void run() throws Exception {
        PostgresServer postgres = Postgres.started("bench-import", Map.of());
        Database database = Postgres.emptyDatabase(postgres);
        try (Server server = Server.named("bench-import")
                .on(database)
                .measured()
                .with("RATE_LIMIT_WRITES_PER_MINUTE", "100000000")
                .start()) {
            Company company = Company.on(database, "MAIN");
            LeadDesk.of(company);
            Client owner = Client.of(server, company, "OWNER");
            String provider = owner.request()
                    .body(Map.of("name", "fair"))
                    .post("/api/providers")
                    .path("provider.id");
            byte[] file = file(rows);
            paper.title(rows + " rows, " + (file.length >> 20) + " MiB");
            measured(owner, provider, file, "first");
            measured(owner, provider, file, "warm");
            heap(server, owner, provider, file);
            killed(server, owner, provider, file, database, company);
        }
    }

    private void measured(Client owner, String provider, byte[] file, String which) {
        long began = System.nanoTime();
        String id = begin(owner, provider, file);
        double accepted = (System.nanoTime() - began) / 1e9;
        done(owner, id, Duration.ofMillis(50));
        Response over = owner.request().get("/api/leads/imports/" + id);
        double read = seconds(over, "createdAt", "finishedAt");
        paper.say(String.format(
                Locale.ROOT,
                "%s: accepted after %.1f s, read in %.1f s, %.0f rows/s, %d accepted",
                which,
                accepted,
                read,
                rows / read,
                over.<Integer>path("import.accepted")));
        owner.request().delete("/api/leads/imports/" + id).then().statusCode(200);
    }

    /** Each look stops the server for a full collection, so this one is not timed. */
    private void heap(Server server, Client owner, String provider, byte[] file) throws Exception {
        ServerJvm jvm = ServerJvm.of(server);
        long idle = jvm.heapLive();
        String id = begin(owner, provider, file);
        long highest = 0;
        while (isOpen(owner, id)) {
            highest = Math.max(highest, jvm.heapLive());
        }
        paper.say(String.format(
                Locale.ROOT, "live heap: idle %d MiB, highest while reading %d MiB", idle >> 20, highest >> 20));
        owner.request().delete("/api/leads/imports/" + id).then().statusCode(200);
    }

    private void killed(Server server, Client owner, String provider, byte[] file, Database database, Company company)
            throws Exception {
        String id = begin(owner, provider, file);
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> owner.request().get("/api/leads/imports/" + id).<Integer>path("import.rows") > rows / 4);
        server.kill();
        long before = leads(database, company, id);
        server.launch();
        server.awaitReady();
        done(owner, id, Duration.ofMillis(500));
        Response over = owner.request().get("/api/leads/imports/" + id);
        paper.say("killed after " + before + " leads; " + leads(database, company, id) + " in the end, "
                + over.path("import.accepted") + " accepted of " + over.path("import.rows"));
    }

    private static String begin(Client owner, String provider, byte[] file) {
        Response begun = owner.request()
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/api/leads/import?provider=" + provider);
        begun.then().statusCode(202);
        return begun.path("import.id");
    }

    private static boolean isOpen(Client owner, String id) {
        String status = owner.request().get("/api/leads/imports/" + id).path("import.status");
        return status.equals("queued") || status.equals("running");
    }

    private static void done(Client owner, String id, Duration interval) {
        Awaitility.await().atMost(PATIENCE).pollInterval(interval).until(() -> !isOpen(owner, id));
    }

    private static double seconds(Response over, String from, String to) {
        Instant began = Instant.parse(over.path("import." + from));
        return Duration.between(began, Instant.parse(over.path("import." + to))).toMillis() / 1e3;
    }

    private static long leads(Database database, Company company, String id) throws Exception {
        try (Connection session = database.asSuperuser();
                PreparedStatement count = session.prepareStatement(
                        "select count(*) from leads where tenant_id = ? and import_id = ?::uuid")) {
            count.setObject(1, company.id());
            count.setString(2, id);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static byte[] file(int rows) {
        String now = Instant.now().toString();
        return IntStream.range(0, rows)
                .mapToObj(i ->
                        "+336%08d,import%d@example.test,Camille,Martin,%05d,solar,I agree to be called.,%s,https://www.example.test/solar%n"
                                .formatted(i, i, 1000 * (1 + i % 95) + 1, now))
                .collect(Collectors.joining(
                        "",
                        "phone,email,first_name,last_name,postcode,product,consent_text,consent_at,consent_url\n",
                        ""))
                .getBytes(StandardCharsets.UTF_8);
    }
}
