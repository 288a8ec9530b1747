package io.freehold.jobs.entity;

import io.freehold.jobs.CronRun;
import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What ran when: one row a task and due time, and with it the right to run it. */
@ApplicationScoped
public class CronLog {
    private static final int ATTEMPTS_MAX = 3;
    private static final int RESULT_CHARACTERS_MAX = 1_000;

    /** A task's runs follow one another: while one of its due times is running, no other is given. */
    private static final String CLAIM = """
            insert into cron_logs as log (name, due_at, status, attempts, lease_until, started_at)
            select ?, ?, 'RUNNING', 1, clock_timestamp() + ? * interval '1 second', clock_timestamp()
            where not exists (select 1 from cron_logs running
                where running.name = ? and running.status = 'RUNNING' and running.lease_until > clock_timestamp())
            on conflict (name, due_at) do update set status = 'RUNNING', attempts = log.attempts + 1,
                lease_until = excluded.lease_until, started_at = excluded.started_at, ended_at = null
            where log.attempts < ? and (log.status = 'FAILED'
                or (log.status = 'RUNNING' and log.lease_until <= clock_timestamp()))
            returning attempts
            """;

    private static final String END = """
            update cron_logs set status = ?, result = ?, lease_until = null, ended_at = clock_timestamp()
            where name = ? and due_at = ? and attempts = ? and status = 'RUNNING'
            """;

    private static final String UNFINISHED = """
            select due_at from cron_logs
            where name = ? and attempts < ? and (status = 'FAILED'
                or (status = 'RUNNING' and lease_until <= clock_timestamp()))
            order by due_at
            """;

    private static final String NEWEST_RUNS =
            "select distinct on (name) name, due_at, status from cron_logs order by name, due_at desc";

    private Platform platform;

    /** For the container. */
    protected CronLog() {}

    @Inject
    public CronLog(Platform platform) {
        this.platform = platform;
    }

    /**
     * Takes the run for this server: empty when another one has it, did it, or runs this task now.
     *
     * @return which attempt it is; it is also the fence that {@link #done} shows
     */
    public OptionalInt claim(String name, Instant due, Duration longest) {
        return platform.write("claim a scheduled run", connection -> {
            serialise(connection, name);
            try (PreparedStatement insert = connection.prepareStatement(CLAIM)) {
                insert.setString(1, name);
                insert.setObject(2, at(due));
                insert.setLong(3, longest.toSeconds());
                insert.setString(4, name);
                insert.setInt(5, ATTEMPTS_MAX);
                try (ResultSet row = insert.executeQuery()) {
                    return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
                }
            }
        });
    }

    /** Whether some server has the run, or had it. */
    public boolean isKnown(String name, Instant due) {
        return platform.read("look for a scheduled run", connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("select 1 from cron_logs where name = ? and due_at = ?")) {
                query.setString(1, name);
                query.setObject(2, at(due));
                try (ResultSet row = query.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    private static void serialise(Connection connection, String name) throws SQLException {
        String sql = "select pg_advisory_xact_lock(hashtextextended('cron:' || ?, 0))";
        try (PreparedStatement lock = connection.prepareStatement(sql)) {
            lock.setString(1, name);
            lock.execute();
        }
    }

    /** The run ended well. */
    public boolean done(String name, Instant due, int attempt, String result) {
        return end(name, due, attempt, "DONE", result);
    }

    /** The run failed; it is tried again, {@value #ATTEMPTS_MAX} times in all. */
    public boolean failed(String name, Instant due, int attempt, String error) {
        return end(name, due, attempt, "FAILED", error);
    }

    private boolean end(String name, Instant due, int attempt, String status, String result) {
        return platform.read("end a scheduled run", connection -> {
            try (PreparedStatement update = connection.prepareStatement(END)) {
                update.setString(1, status);
                update.setString(2, shortened(result));
                update.setString(3, name);
                update.setObject(4, at(due));
                update.setInt(5, attempt);
                return update.executeUpdate() == 1;
            }
        });
    }

    /** Due times that were begun and not brought to an end, oldest first. */
    public List<Instant> unfinished(String name) {
        return platform.read("find unfinished runs", connection -> {
            try (PreparedStatement query = connection.prepareStatement(UNFINISHED)) {
                query.setString(1, name);
                query.setInt(2, ATTEMPTS_MAX);
                List<Instant> due = new ArrayList<>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        due.add(row.getObject(1, OffsetDateTime.class).toInstant());
                    }
                }
                return due;
            }
        });
    }

    /** The newest run of each task, by name. */
    public List<CronRun> newestRuns() {
        return platform.read("look at the scheduled runs", connection -> {
            List<CronRun> runs = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(NEWEST_RUNS);
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Instant due = row.getObject(2, OffsetDateTime.class).toInstant();
                    runs.add(new CronRun(row.getString(1), due, row.getString(3)));
                }
            }
            return runs;
        });
    }

    /** The newest due time known; a task seen for the first time is enrolled now and owes nothing. */
    public Instant newest(String name, Instant now) {
        return platform.write("find the newest run", connection -> {
            String enrol = "insert into cron_logs (name, due_at, status) select ?, ?, 'ENROLLED'"
                    + " where not exists (select 1 from cron_logs where name = ?) on conflict do nothing";
            try (PreparedStatement insert = connection.prepareStatement(enrol)) {
                insert.setString(1, name);
                insert.setObject(2, at(now));
                insert.setString(3, name);
                insert.executeUpdate();
            }
            try (PreparedStatement query =
                    connection.prepareStatement("select max(due_at) from cron_logs where name = ?")) {
                query.setString(1, name);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getObject(1, OffsetDateTime.class).toInstant();
                }
            }
        });
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String shortened(String text) {
        return text == null || text.length() <= RESULT_CHARACTERS_MAX ? text : text.substring(0, RESULT_CHARACTERS_MAX);
    }
}
