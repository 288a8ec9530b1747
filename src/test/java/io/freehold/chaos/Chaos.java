package io.freehold.chaos;

import io.freehold.testing.Company;
import io.freehold.testing.Database;
import io.freehold.testing.Ending;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Postgres;
import io.freehold.testing.PostgresServer;
import io.freehold.testing.Server;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Kills the server under a stream of leads and takes its database away, and counts what came of it:
 * nothing acknowledged may be lost or doubled, and nobody may have to restart anything. Run by {@code
 * deploy/chaos/run}; ends with status 1 when a promise is broken.
 */
public final class Chaos {

    private static final int SENDERS = 4;
    private static final int KILL_AFTER_MS_MIN = 500;
    private static final int KILL_AFTER_MS_MAX = 3_000;

    private final int kills;
    private final int outages;
    private final Verdict verdict = new Verdict();

    private Chaos(int kills, int outages) {
        this.kills = kills;
        this.outages = outages;
    }

    public static void main(String[] arguments) {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        int outages = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Ending.afterTrial(new Chaos(kills, outages)::run);
    }

    private boolean run() throws IOException, SQLException, InterruptedException {
        PostgresServer postgres = Postgres.started("chaos");
        Database database = Postgres.emptyDatabase(postgres);
        verdict.say("Starting a server on a database of its own");
        try (Server server = Server.named("chaos").on(database).start()) {
            Company company = Company.on(database, "MAIN");
            LeadDesk desk = LeadDesk.of(company);
            desk.commande("Buyer", 1_000_000, "75");
            killUnderLoad(server, database, desk.provider("website"));
            new Outages(server, postgres, verdict).run(outages);
        }
        return verdict.kept();
    }

    private void killUnderLoad(Server server, Database database, String key) throws InterruptedException, SQLException {
        LeadStream stream = new LeadStream(server, key, SENDERS);
        stream.start();
        for (int kill = 1; kill <= kills; kill++) {
            Thread.sleep(ThreadLocalRandom.current().nextInt(KILL_AFTER_MS_MIN, KILL_AFTER_MS_MAX));
            server.kill();
            server.launch();
            server.awaitReady();
            verdict.say("kill -9 " + kill + " of " + kills + ", acknowledged so far: "
                    + stream.acknowledged().size());
        }
        stream.stop();
        new Accounts(database, verdict).settle(stream);
    }
}
