package io.freehold.bench;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Database;
import io.freehold.testing.Ending;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Postgres;
import io.freehold.testing.PostgresServer;
import io.freehold.testing.Role;
import io.freehold.testing.SentDeliveries;
import io.freehold.testing.Server;
import io.freehold.testing.ServerJvm;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The ledger of a large week: seconds, their ratio to plain SQL, live heap. Run by {@code deploy/bench/ledger}. */
public final class LedgerBench {

    private static final int COMMANDES = 100;
    private static final String[] PRICES = {"25.00", "27.50"};
    private static final Instant SENT = Instant.parse("2026-01-28T10:00:00Z");
    private static final String WEEK = "2026-W05";

    /** What a build does on an empty week, written by hand: records, entries, counts. */
    private static final String[] PLAIN = {"""
        insert into ledger_records (tenant_id, id, entity, week, client_id, client_name, product, commande_id,
            unit_price, currency, quantity, state, created_at, updated_at)
        select d.tenant_id, gen_random_uuid(), d.entity, '2026-W05', d.client_id, max(d.client_name), d.product,
            d.commande_id, d.price, d.currency, count(*), 'open', now(), now()
        from deliveries d
        where d.tenant_id = ? and d.outcome = 'accepted' and d.sent_at >= '2026-01-25T23:00:00Z'
          and d.sent_at < '2026-02-01T23:00:00Z'
        group by d.tenant_id, d.entity, d.client_id, d.product, d.commande_id, d.price, d.currency
        """, """
        insert into ledger_entries (tenant_id, record_id, delivery_id)
        select d.tenant_id, r.id, d.id from deliveries d
        join ledger_records r on r.tenant_id = d.tenant_id and r.week = '2026-W05' and r.commande_id = d.commande_id
          and r.unit_price = d.price
        where d.tenant_id = ? and d.outcome = 'accepted' and d.sent_at >= '2026-01-25T23:00:00Z'
          and d.sent_at < '2026-02-01T23:00:00Z'
        """};

    private final int deliveries;
    private final Paper paper = new Paper();

    private LedgerBench(int deliveries) {
        this.deliveries = deliveries;
    }

    public static void main(String[] arguments) {
        Ending.after(new LedgerBench(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000)::run);
    }

    private void run() throws Exception {
        PostgresServer postgres = Postgres.started("bench-ledger", Map.of());
        Database database = Postgres.emptyDatabase(postgres);
        try (Server server =
                Server.named("bench-ledger").on(database).measured().start()) {
            Company warm = planted(database, 1_000);
            Company ours = planted(database, deliveries);
            Company plain = planted(database, deliveries);
            analyzed(database);
            Client first = Client.of(server, warm, "OWNER");
            Client owner = Client.of(server, ours, "OWNER");
            for (int i = 0; i < 20; i++) {
                build(first);
            }
            ServerJvm jvm = ServerJvm.of(server);
            long before = jvm.heapLive();
            paper.title(deliveries + " deliveries, " + COMMANDES * PRICES.length + " records");
            double bySql = plain(database, plain);
            double built = build(owner);
            double again = build(owner);
            long after = jvm.heapLive();
            paper.say(String.format(
                    Locale.ROOT,
                    "first build %.2f s, plain SQL %.2f s, ratio %.2f; built again %.2f s",
                    built,
                    bySql,
                    built / bySql,
                    again));
            paper.say(String.format(Locale.ROOT, "live heap: before %d MiB, after %d MiB", before >> 20, after >> 20));
        }
    }

    private static Company planted(Database database, int count) {
        Company company = Company.on(database, "MAIN");
        LeadDesk desk = LeadDesk.of(company);
        desk.provider("planted");
        SentDeliveries sent = new SentDeliveries(company);
        for (int i = 0; i < COMMANDES; i++) {
            UUID commande = desk.commande("Client " + i, 100, "75");
            for (String price : PRICES) {
                sent.add(commande, count / COMMANDES / PRICES.length, price, SENT);
            }
        }
        return company;
    }

    private static void analyzed(Database database) throws Exception {
        try (Connection session = database.asSuperuser();
                Statement statement = session.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private static double build(Client owner) {
        long began = System.nanoTime();
        Response answer = owner.request().body(Map.of("week", WEEK)).post("/api/billing/ledger/build");
        answer.then().statusCode(201);
        return (System.nanoTime() - began) / 1e9;
    }

    /** As the application's role, behind the same policies. */
    private static double plain(Database database, Company company) throws Exception {
        long began = System.nanoTime();
        try (Connection session = database.as(Role.APP)) {
            session.setAutoCommit(false);
            try (Statement statement = session.createStatement()) {
                statement.execute("select set_config('app.current_tenant_id', '" + company.id() + "', true)");
            }
            for (String sql : PLAIN) {
                try (PreparedStatement statement = session.prepareStatement(sql)) {
                    statement.setObject(1, company.id());
                    statement.executeUpdate();
                }
            }
            session.commit();
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
