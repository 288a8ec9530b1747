package io.freehold.chaos;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Database;
import io.freehold.testing.Ending;
import io.freehold.testing.Postgres;
import io.freehold.testing.PostgresServer;
import io.freehold.testing.Server;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Kills the server while invoices are drafted and issued by many at once: their numbers must have no gap and no double,
 * and every number that was answered must be in the books. Run by {@code deploy/chaos/invoices}; ends with status 1
 * when a promise is broken.
 */
public final class InvoiceChaos {

    private static final int MEMBERS = 20;
    private static final int KILL_AFTER_MS_MIN = 200;
    private static final int KILL_AFTER_MS_MAX = 1_500;
    private static final long PATIENCE_MS = 600_000;

    private final int kills;
    private final int invoices;
    private final Verdict verdict = new Verdict();

    private InvoiceChaos(int kills, int invoices) {
        this.kills = kills;
        this.invoices = invoices;
    }

    public static void main(String[] arguments) {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        int invoices = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        Ending.afterTrial(new InvoiceChaos(kills, invoices)::run);
    }

    private boolean run() throws Exception {
        PostgresServer postgres = Postgres.started("chaos-invoices");
        Database database = Postgres.emptyDatabase(postgres);
        verdict.say("Starting a server on a database of its own");
        try (Server server = Server.named("chaos-invoices").on(database).start()) {
            Company company = Company.on(database, "MAIN");
            String client = planted(company);
            Company.Member owner = company.member("OWNER");
            InvoiceStream stream =
                    new InvoiceStream(server, Client.of(server, owner).token(), client, MEMBERS);
            stream.start();
            kill(server, owner, stream);
            long end = System.currentTimeMillis() + PATIENCE_MS;
            while (!stream.isDone(invoices) && System.currentTimeMillis() < end) {
                Thread.sleep(KILL_AFTER_MS_MIN);
            }
            stream.stop();
            settle(database, stream);
        }
        return verdict.kept();
    }

    /** The wanted invoices are handed out between the kills, so that some are under way at each. */
    private void kill(Server server, Company.Member owner, InvoiceStream stream) throws InterruptedException {
        int share = invoices / (kills + 1);
        int wanted = 0;
        for (int kill = 1; kill <= kills; kill++) {
            stream.want(wanted, share);
            wanted += share;
            Thread.sleep(ThreadLocalRandom.current().nextInt(KILL_AFTER_MS_MIN, KILL_AFTER_MS_MAX));
            server.kill();
            server.launch();
            server.awaitReady();
            stream.goOnWith(Client.of(server, owner).token());
            verdict.say("kill -9 " + kill + " of " + kills + ", numbers so far: "
                    + stream.numbers().size());
        }
        stream.want(wanted, invoices - wanted);
    }

    private void settle(Database database, InvoiceStream stream) throws SQLException {
        long issued = number(database, "select count(*) from invoices where number is not null");
        verdict.promise(
                "each of " + invoices + " invoices was issued, "
                        + stream.numbers().size() + " answered",
                stream.numbers().size() == invoices && issued == invoices);
        verdict.promise(
                "no good invoice was refused " + stream.refused(),
                stream.refused().isEmpty());
        verdict.promise(
                "no number is double",
                number(database, "select count(distinct number) from invoices where number is not null") == issued
                        && new HashSet<>(stream.numbers().values()).size()
                                == stream.numbers().size());
        verdict.promise(
                "no number is missing: the last one is the count",
                number(database, "select max(right(number, 5)::int) from invoices") == issued
                        && number(database, "select last from invoice_numbers") == issued);
    }

    private static long number(Database database, String sql) throws SQLException {
        try (Connection session = database.asSuperuser();
                PreparedStatement query = session.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String planted(Company company) {
        UUID client = UUID.randomUUID();
        company.execute(
                "insert into clients (tenant_id, id, entity, name, email, created_at)"
                        + " values (?, ?, 'MAIN', 'Buyer', 'buyer@buyers.test', now())",
                company.id(),
                client);
        company.execute(
                "insert into invoice_issuers (tenant_id, id, entity, legal_name, street, postcode, city, country,"
                        + " siren, payment_days, language, vat_rate_within, updated_at) values (?, ?, 'MAIN', 'Main', '1"
                        + " rue X', '59000', 'Lille', 'FR', '100000009', 30, 'fr', 0, now())",
                company.id(),
                UUID.randomUUID());
        return client.toString();
    }
}
