package io.freehold.bench;

import io.freehold.testing.Database;
import io.freehold.testing.Ending;
import io.freehold.testing.Postgres;
import io.freehold.testing.PostgresServer;
import io.freehold.testing.Server;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the application costs over the same SQL sent by pgbench, in the same run on the same database,
 * and how long an event takes from its transaction to a hundred sockets. Prints ratios; figures in
 * requests a second are of this machine alone. Run by {@code deploy/bench/run}.
 */
public final class Bench {

    private static final int CALLERS = 8;
    private static final int LEADS_BEFORE = 5_000;
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int ROW_SECURITY_TURNS = 2;
    private static final double HALF_LOAD_P95_MS_MAX = 25;

    private final Duration length;
    private final Paper paper = new Paper();

    private Bench(Duration length) {
        this.length = length;
    }

    public static void main(String[] arguments) {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
        Ending.after(new Bench(Duration.ofSeconds(seconds))::run);
    }

    private void run() throws Exception {
        PostgresServer postgres = Postgres.started("bench", Map.of("track_commit_timestamp", "on"));
        Database database = Postgres.emptyDatabase(postgres);
        try (Server server = Server.named("bench")
                .on(database)
                .measured()
                .with("RATE_LIMIT_WRITES_PER_MINUTE", "100000000")
                .with("RATE_LIMIT_LEADS_PER_MINUTE", "100000000")
                .start()) {
            Stage stage = Stage.set(server, database, LEADS_BEFORE);
            Load load = new Load(server, CALLERS, length);
            PgBench pgbench = new PgBench(database, CALLERS, length, stage);
            warmUp(server, load, stage);
            paper.title("Requests a second, " + CALLERS + " callers, " + length.toSeconds() + " s each");
            Rate intake = load.intake(stage);
            paper.ratio("POST /api/public/leads (kept and routed)", intake, pgbench.run("intake.sql"));
            halfLoad(load, stage, intake);
            paper.ratio("GET /api/leads?limit=20", load.list(stage), pgbench.run("list.sql"));
            paper.ratio("GET /api/leads/{id}", load.one(stage), pgbench.run("get.sql"));
            rowSecurity(database, load, stage);
            paper.title("From transaction to socket, 100 sockets");
            paper.say(new SocketDelay(server, database, stage).measured(length));
        }
    }

    /** One kind after the other: in a mixture the compilers come to rest before the rarest kind is done. */
    private void warmUp(Server server, Load load, Stage stage) {
        Load brief = load.lasting(ROUND);
        WarmUp warmUp = new WarmUp(server, paper);
        warmUp.by(() -> brief.list(stage).perSecond());
        warmUp.by(() -> brief.one(stage).perSecond());
        warmUp.by(() -> brief.intake(stage).perSecond());
    }

    /** What a lead waits for when the server has as much to do again as it could take. */
    private void halfLoad(Load load, Stage stage, Rate full) {
        Rate half = load.intakeAt(full.perSecond() / 2, stage);
        paper.say(String.format(
                Locale.ROOT,
                "the same at half that load: %.0f/s, p50 %.1f ms, p95 %.1f ms; goal of %.0f ms %s",
                half.perSecond(),
                half.p50Ms(),
                half.p95Ms(),
                HALF_LOAD_P95_MS_MAX,
                half.p95Ms() <= HALF_LOAD_P95_MS_MAX ? "reached" : "MISSED"));
    }

    /** The same request with the policies and without, in turn; they are there afterwards. */
    private void rowSecurity(Database database, Load load, Stage stage) throws Exception {
        List<Rate> guarded = new ArrayList<>();
        List<Rate> open = new ArrayList<>();
        for (int turn = 0; turn < ROW_SECURITY_TURNS; turn++) {
            guarded.add(load.one(stage));
            switchRowSecurity(database, "disable");
            open.add(load.one(stage));
            switchRowSecurity(database, "enable");
        }
        paper.ratio("GET /api/leads/{id}, row-level security on vs. off", Rate.mean(guarded), Rate.mean(open));
    }

    private static void switchRowSecurity(Database database, String word) throws Exception {
        try (Connection session = database.asSuperuser();
                Statement statement = session.createStatement()) {
            statement.execute("do $$ declare t regclass; begin for t in select c.oid::regclass from pg_class c"
                    + " join pg_policy p on p.polrelid = c.oid and p.polname = 'tenant_isolation' loop"
                    + " execute format('alter table %s " + word + " row level security', t); end loop; end $$");
        }
    }
}
