package io.freehold.bench;

import io.freehold.testing.Database;
import io.freehold.testing.Ending;
import io.freehold.testing.Postgres;
import io.freehold.testing.PostgresServer;
import io.freehold.testing.Server;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
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
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final int WARM_UP_ROUNDS_MAX = 30;
    private static final int FLAT_ROUNDS = 3;
    private static final double STILL_WARMING = 1.02;

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
            warmUp(load, stage);
            paper.title("Requests a second, " + CALLERS + " callers, " + length.toSeconds() + " s each");
            paper.ratio("POST /api/public/leads (kept and routed)", load.intake(stage), pgbench.run("intake.sql"));
            paper.ratio("GET /api/leads?limit=20", load.list(stage), pgbench.run("list.sql"));
            Rate guarded = load.one(stage);
            paper.ratio("GET /api/leads/{id}", guarded, pgbench.run("get.sql"));
            rowSecurity(database, load, stage, guarded);
            paper.title("From transaction to socket, 100 sockets");
            paper.say(new SocketDelay(server, database, stage).measured(length));
        }
    }

    /**
     * Until some rounds in a row are hardly faster than the best before them: the compiler needs minutes, takes a
     * core meanwhile, and a single slow round may be the neighbours' doing.
     */
    private void warmUp(Load load, Stage stage) {
        Load brief = load.lasting(ROUND);
        double best = 0;
        int rounds = 0;
        int flat = 0;
        while (rounds < WARM_UP_ROUNDS_MAX && flat < FLAT_ROUNDS) {
            double now = brief.intake(stage).perSecond()
                    + brief.list(stage).perSecond()
                    + brief.one(stage).perSecond();
            rounds++;
            flat = now > best * STILL_WARMING ? 0 : flat + 1;
            best = Math.max(best, now);
            paper.say(String.format(Locale.ROOT, "warming up, round %d: %.0f requests a second in all", rounds, now));
        }
    }

    /** The same request with the policies taken away; put back afterwards. */
    private void rowSecurity(Database database, Load load, Stage stage, Rate guarded) throws Exception {
        switchRowSecurity(database, "disable");
        Rate open = load.one(stage);
        switchRowSecurity(database, "enable");
        paper.ratio("GET /api/leads/{id}, row-level security on vs. off", guarded, open);
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
