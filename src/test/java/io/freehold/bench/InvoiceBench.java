package io.freehold.bench;

import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Database;
import io.freehold.testing.Ending;
import io.freehold.testing.Http;
import io.freehold.testing.Postgres;
import io.freehold.testing.PostgresServer;
import io.freehold.testing.Server;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Invoices in numbers: the overdue dashboard's time, and totals against their lines. Run by {@code deploy/bench/overdue}. */
public final class InvoiceBench {

    private static final int CLIENTS = 500;

    /** The compiler's part is not the dashboard's. */
    private static final int WARM = 1_000;

    private static final int MEASURED = 200;
    private static final int MEMBERS = 4;
    private static final int VACUUMS_MAX = 50;

    private static final String UNSEEN =
            "select count(*) from pg_class where relname = 'invoices' and relallvisible < 0.9 * relpages";

    /** A fifth is overdue, over four months; the rest is paid. One of fifty is between companies. */
    private static final String PLANT = """
        insert into invoices (tenant_id, id, entity, type, direction, status, number, client_id, counterpart,
            client_name, vat_rate, currency, total_ht, total_vat, total_ttc, paid, issued_at, issued_on, due_on,
            due_at, created_at, created_by, updated_at)
        select c.tenant_id, gen_random_uuid(), 'MAIN', case when within then 'intercompany' else 'client' end, 'issued',
            case when late then 'overdue' else 'paid' end, 'MAIN-2026-' || g, case when within then null else c.id end,
            case when within then 'OTHER' end, c.name, 20, 'EUR', 100, 20, 120, case when late then 0 else 120 end,
            now(), current_date, current_date - 1 - g %% 120, now() - make_interval(days => g %% 120),
            now() - make_interval(mins => g), 'bench', now()
        from (select g, g %% 5 = 0 as late, g %% 50 = 0 as within from generate_series(1, %d) g) n
        join (select *, row_number() over (order by id) as nth from clients where tenant_id = '%s') c
          on c.nth = 1 + n.g %% %d
        """;

    private static final String WRONG = """
        select count(*) from invoices i join (
            select invoice_id, sum(ht) as ht, sum(vat) as vat, sum(ttc) as ttc,
                bool_and(ht = round(quantity * unit_price, 2) and vat = round(ht * vat_rate / 100, 2)) as each
            from invoice_lines group by invoice_id) l on l.invoice_id = i.id
        where (i.total_ht, i.total_vat, i.total_ttc) <> (l.ht, l.vat, l.ttc) or i.total_ttc <> i.total_ht + i.total_vat
           or not l.each
        """;

    private final int planted;
    private final int drafted;
    private final Paper paper = new Paper();

    private InvoiceBench(int planted, int drafted) {
        this.planted = planted;
        this.drafted = drafted;
    }

    public static void main(String[] arguments) {
        int planted = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int drafted = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        Ending.after(new InvoiceBench(planted, drafted)::run);
    }

    private void run() throws Exception {
        PostgresServer postgres = Postgres.started("bench-invoices", Map.of());
        Database database = Postgres.emptyDatabase(postgres);
        try (Server server = Server.named("bench-invoices")
                .on(database)
                .measured()
                .with("RATE_LIMIT_WRITES_PER_MINUTE", "100000000")
                .start()) {
            Company company = Company.on(database, "MAIN", "OTHER");
            Company other = Company.on(database, "MAIN");
            execute(database, clients(company));
            execute(database, clients(other));
            execute(database, PLANT.formatted(planted, company.id(), CLIENTS));
            execute(database, "analyze");
            Client owner = Client.of(server, company, "OWNER");
            dashboard(server, owner, "just written, never vacuumed");
            vacuum(database);
            dashboard(server, owner, "vacuumed");
            drafts(Client.of(server, other, "OWNER"), database);
        }
    }

    private static String clients(Company company) {
        return "insert into clients (tenant_id, id, entity, name, email, vat_rate, created_at) select '" + company.id()
                + "', gen_random_uuid(), 'MAIN', 'Client ' || g, 'c' || g || '@buyers.test', (g * 37 % 10001) / 100.0,"
                + " now() from generate_series(1, " + CLIENTS + ") g";
    }

    /**
     * The index alone answers for pages that a vacuum has found visible to all. One transaction that is open meanwhile
     * keeps it from that; then it is tried again.
     */
    private static void vacuum(Database database) throws Exception {
        for (int i = 0; i < VACUUMS_MAX && count(database, UNSEEN) > 0; i++) {
            execute(database, "vacuum analyze invoices");
        }
        if (count(database, UNSEEN) > 0) {
            throw new IllegalStateException("No vacuum got through; something is open all the time");
        }
    }

    private void dashboard(Server server, Client owner, String state) {
        HttpRequest request = Http.request(server.address().resolve("/api/invoices/overdue-dashboard"))
                .header("Authorization", "Bearer " + owner.token())
                .build();
        double[] times = new double[MEASURED];
        for (int i = -WARM; i < MEASURED; i++) {
            long began = System.nanoTime();
            if (Http.send(request).statusCode() != 200) {
                throw new IllegalStateException("The dashboard did not answer");
            }
            if (i >= 0) {
                times[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(times);
        paper.title("Overdue dashboard, " + planted + " invoices, " + planted / 5 + " overdue, " + CLIENTS
                + " clients, " + state);
        paper.say(String.format(
                Locale.ROOT, "median %.1f ms, 95th %.1f ms, by HTTP", times[MEASURED / 2], times[MEASURED * 95 / 100]));
    }

    private void drafts(Client owner, Database database) throws Exception {
        List<String> clients = owner.request().get("/api/clients?limit=500").path("clients.id");
        SplittableRandom random = new SplittableRandom(20_260_214L);
        List<Map<String, Object>> bodies = new ArrayList<>();
        for (int i = 0; i < drafted; i++) {
            bodies.add(Map.of("clientId", clients.get(random.nextInt(CLIENTS)), "lines", lines(random)));
        }
        long began = System.nanoTime();
        ExecutorService members = Executors.newFixedThreadPool(MEMBERS);
        bodies.forEach(body -> members.execute(
                () -> owner.request().body(body).post("/api/invoices").then().statusCode(201)));
        members.shutdown();
        members.awaitTermination(1, TimeUnit.HOURS);
        double seconds = (System.nanoTime() - began) / 1e9;
        paper.title(drafted + " random invoices by " + MEMBERS + " members");
        paper.say(String.format(
                Locale.ROOT,
                "%.0f a second; kept %d, of which %d differ from their lines",
                drafted / seconds,
                count(database, "select count(*) from invoices where status = 'draft'"),
                count(database, WRONG)));
    }

    private static List<Map<String, String>> lines(SplittableRandom random) {
        List<Map<String, String>> lines = new ArrayList<>();
        for (int line = 1 + random.nextInt(5); line > 0; line--) {
            lines.add(Map.of(
                    "label", "Leads",
                    "quantity",
                            BigDecimal.valueOf(1 + random.nextLong(1_000_000), 3)
                                    .toPlainString(),
                    "unitPrice", BigDecimal.valueOf(random.nextLong(100_000), 2).toPlainString()));
        }
        return lines;
    }

    private static void execute(Database database, String sql) throws Exception {
        try (Connection session = database.asSuperuser();
                Statement statement = session.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Database database, String sql) throws Exception {
        try (Connection session = database.asSuperuser();
                Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
