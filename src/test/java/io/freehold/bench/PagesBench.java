package io.freehold.bench;

import io.freehold.kernel.Cursor;
import io.freehold.testing.Client;
import io.freehold.testing.Company;
import io.freehold.testing.Database;
import io.freehold.testing.Ending;
import io.freehold.testing.Http;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Postgres;
import io.freehold.testing.PostgresServer;
import io.freehold.testing.Server;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What a page of a tenant's leads costs among a million of them: the first against the thousandth by cursor, and
 * under filters. One caller, so that what is measured is the page and no queue. Run by {@code deploy/bench/pages}.
 */
public final class PagesBench {

    private static final int PAGE_ROWS = 50;
    private static final int FAR_PAGE = 1000;
    private static final int CALLS = 400;
    private static final int WARM_UP_CALLERS = 4;
    private static final int WARM_UP_CALLS = 1_600;
    private static final int PORTION_ROWS = 50_000;
    private static final double RATIO_GOAL = 1.2;
    private static final double MILLISECONDS_GOAL = 20;

    private final int rows;
    private final Paper paper = new Paper();

    private PagesBench(int rows) {
        this.rows = rows;
    }

    public static void main(String[] arguments) {
        Ending.after(new PagesBench(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000)::run);
    }

    private void run() throws Exception {
        PostgresServer postgres = Postgres.started("bench-pages", Map.of("shared_buffers", "512MB"));
        Database database = Postgres.emptyDatabase(postgres);
        try (Server server = Server.named("bench-pages").on(database).measured().start()) {
            Company company = Company.on(database, "MAIN");
            LeadDesk.of(company).provider("website");
            fill(database, company);
            String token = Client.of(server, company, "OWNER").token();
            paper.title(rows + " leads, pages of " + PAGE_ROWS + ", one caller");
            List<String> far = cursors(database, company, Math.min(FAR_PAGE, rows / PAGE_ROWS - 1));
            Pages pages = new Pages(server, token);
            new WarmUp(server, paper).by(() -> pages.perSecond(List.of("")) + pages.perSecond(far));
            Rate first = told("first page", pages.rate(List.of(""), CALLS));
            Rate last = told("page " + FAR_PAGE + " by cursor", pages.rate(far, CALLS));
            double ratio = last.p95Ms() / first.p95Ms();
            boolean reached = ratio <= RATIO_GOAL && Math.max(first.p95Ms(), last.p95Ms()) <= MILLISECONDS_GOAL;
            paper.say(
                    String.format(Locale.ROOT, "ratio of p95: %.2f; goals %s", ratio, reached ? "reached" : "MISSED"));
            filtered(pages);
        }
    }

    private void filtered(Pages pages) {
        Instant then = Instant.now().minusSeconds(15L * rows);
        String week = "%d-W%02d"
                .formatted(
                        then.atZone(ZoneOffset.UTC).get(IsoFields.WEEK_BASED_YEAR),
                        then.atZone(ZoneOffset.UTC).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        for (String filter : List.of(
                "&status=invalid",
                "&status=delivered",
                "&status=invalid,returned",
                "&week=" + week,
                "&week=" + week + "&status=no_open_orders",
                "&department=75",
                "&search=%2B33600012",
                "&search=nom1234",
                "&search=nom")) {
            pages.rate(List.of(filter), CALLS / 4);
            told(filter.substring(1), pages.rate(List.of(filter), CALLS / 4));
        }
    }

    private Rate told(String what, Rate rate) {
        paper.say(String.format(Locale.ROOT, "%-44s p50 %6.1f ms   p95 %6.1f ms", what, rate.p50Ms(), rate.p95Ms()));
        return rate;
    }

    /** One lead each half minute, with statuses as a year's trade leaves them. */
    private void fill(Database database, Company company) throws SQLException {
        for (int from = 1; from <= rows; from += PORTION_ROWS) {
            company.execute("""
                    insert into leads (tenant_id, id, provider_id, entity, entity_locked, lb, test, status, product,
                        department, postcode, phone, email, first_name, last_name, search_name, consent_text, consent_at,
                        reasons, payload, created_at, updated_at)
                    select p.tenant_id, gen_random_uuid(), p.id, 'MAIN', false, false, false,
                        case when n % 1000 = 7 then 'invalid' when n % 50 = 3 then 'returned' when n % 10 = 6
                            then 'no_open_orders' when n % 10 = 9 then 'duplicate' else 'delivered' end,
                        'solar', lpad((1 + n % 95)::text, 2, '0'), lpad((1 + n % 95)::text, 2, '0') || '001',
                        '+336' || lpad(n::text, 8, '0'), 'lead' || n || '@example.test', 'Camille', 'Nom' || n % 5003,
                        'nom' || n % 5003 || ' camille', 'I agree to be called about solar panels.', now(), '[]',
                        '{"firstName":"Camille","lastName":"Martin","product":"solar","department":"75"}',
                        now() - n * interval '30 seconds', now() - n * interval '30 seconds'
                    from providers p cross join generate_series(?, ?) n where p.tenant_id = ?""", from, Math.min(rows, from + PORTION_ROWS - 1), company.id());
        }
        try (Connection session = database.asSuperuser();
                Statement statement = session.createStatement()) {
            statement.execute("vacuum analyze leads");
        }
    }

    /** Cursors of a hundred pages from that one on, so that no single page is measured. */
    private List<String> cursors(Database database, Company company, int page) throws SQLException {
        List<String> cursors = new ArrayList<>();
        try (Connection session = database.asSuperuser();
                PreparedStatement statement = session.prepareStatement("select created_at, id from leads"
                        + " where tenant_id = ? order by created_at desc, id desc offset ? limit ?")) {
            statement.setObject(1, company.id());
            statement.setInt(2, page * PAGE_ROWS);
            statement.setInt(3, 100 * PAGE_ROWS);
            ResultSet row = statement.executeQuery();
            for (int number = 0; row.next(); number++) {
                if (number % PAGE_ROWS == 0) {
                    Cursor cursor = new Cursor(row.getTimestamp(1).toInstant(), row.getObject(2, UUID.class));
                    cursors.add("&cursor=" + cursor.encoded());
                }
            }
        }
        Collections.shuffle(cursors);
        return cursors;
    }

    /** A caller who asks for pages of leads. */
    private record Pages(Server server, String token) {

        Rate rate(List<String> queries, int calls) {
            List<Long> nanos = new ArrayList<>();
            long began = System.nanoTime();
            for (int call = 0; call < calls; call++) {
                nanos.add(nanos(queries.get(call % queries.size())));
            }
            return Load.rate(nanos, System.nanoTime() - began);
        }

        /** Several at once, which is no page's price but warms the server sooner. */
        double perSecond(List<String> queries) {
            return Callers.perSecond(WARM_UP_CALLERS, WARM_UP_CALLS, caller -> {
                nanos(queries.get(ThreadLocalRandom.current().nextInt(queries.size())));
            });
        }

        private long nanos(String query) {
            var request = Http.request(server.address().resolve("/api/leads?limit=" + PAGE_ROWS + query))
                    .header("Authorization", "Bearer " + token)
                    .build();
            long began = System.nanoTime();
            HttpResponse<String> answer = Http.send(request);
            long ended = System.nanoTime();
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(query + ": " + answer.statusCode() + " " + answer.body());
            }
            return ended - began;
        }
    }
}
