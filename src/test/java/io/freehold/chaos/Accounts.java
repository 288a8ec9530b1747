package io.freehold.chaos;

import io.freehold.testing.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** Compares what was acknowledged with what is there. */
final class Accounts {

    /** A lead whose server died before routing is routed by its job within this time. */
    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(120);

    private final Database database;
    private final Verdict verdict;

    Accounts(Database database, Verdict verdict) {
        this.database = database;
        this.verdict = verdict;
    }

    void settle(LeadStream stream) throws SQLException, InterruptedException {
        int waiting = awaitNoneNew();
        Map<String, Integer> stored = leadsById();
        var acknowledged = new HashSet<>(stream.acknowledged().values());
        long lost = acknowledged.stream().filter(id -> !stored.containsKey(id)).count();
        verdict.say(acknowledged.size() + " leads acknowledged, " + stored.size() + " stored");
        verdict.promise("lost: " + lost, lost == 0);
        long doubled = number("select count(*) from (select email from leads group by email having count(*) > 1) d");
        verdict.promise("doubled: " + doubled, doubled == 0);
        long twice =
                number("select count(*) from (select lead_id from deliveries group by lead_id having count(*) > 1) d");
        verdict.promise("delivered twice: " + twice, twice == 0);
        verdict.promise("still unrouted: " + waiting, waiting == 0);
        long invisible = number("""
                select count(*) from leads l
                where not exists (select 1 from deliveries d where d.tenant_id = l.tenant_id and d.lead_id = l.id)
                  and l.status not in ('no_open_orders', 'duplicate')""");
        verdict.promise("neither delivered nor visibly waiting: " + invisible, invisible == 0);
        verdict.promise(
                "good leads refused: " + stream.refused(), stream.refused().isEmpty());
    }

    private int awaitNoneNew() throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(SETTLED_WITHIN);
        int waiting = (int) number("select count(*) from leads where status = 'new'");
        while (waiting > 0 && Instant.now().isBefore(end)) {
            Thread.sleep(500);
            waiting = (int) number("select count(*) from leads where status = 'new'");
        }
        return waiting;
    }

    private Map<String, Integer> leadsById() throws SQLException {
        Map<String, Integer> ids = new HashMap<>();
        try (Connection session = database.asSuperuser();
                Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery("select id::text from leads")) {
            while (row.next()) {
                ids.merge(row.getString(1), 1, Integer::sum);
            }
        }
        return ids;
    }

    private long number(String query) throws SQLException {
        try (Connection session = database.asSuperuser();
                Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
