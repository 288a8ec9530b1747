package io.freehold.delivery.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.jobs.Jobs;
import io.freehold.jobs.control.CatchUp;
import io.freehold.jobs.entity.CronLog;
import io.freehold.jobs.entity.JobQueue;
import io.freehold.kernel.Json;
import io.freehold.tenancy.Platform;
import io.freehold.testing.Company;
import io.freehold.testing.Database;
import io.freehold.testing.Postgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The daily run by a clock that the test turns, on two servers that look at the same moment. */
class DailyRunIT {

    private static final Duration LOOK = Duration.ofMinutes(30);

    private final Database database = Postgres.migratedDatabase();
    private final Platform platform = database.platform();
    private final Company company = Company.on(database, "MAIN");
    private final ExecutorService servers = Executors.newFixedThreadPool(2);

    @AfterEach
    void stop() {
        servers.shutdownNow();
    }

    @Test
    void summerTimeBeginsAndEachDayRunsOnceAtHalfPastNineInParis() throws Exception {
        look("2026-03-28T00:00:00Z", "2026-03-31T00:00:00Z");
        assertThat(due()).containsExactly("2026-03-28T08:30:00Z", "2026-03-29T07:30:00Z", "2026-03-30T07:30:00Z");
        assertThat(days()).containsExactly("2026-03-28", "2026-03-29", "2026-03-30");
    }

    @Test
    void summerTimeEndsAndEachDayRunsOnceAtHalfPastNineInParis() throws Exception {
        look("2026-10-24T00:00:00Z", "2026-10-27T00:00:00Z");
        assertThat(due()).containsExactly("2026-10-24T07:30:00Z", "2026-10-25T08:30:00Z", "2026-10-26T08:30:00Z");
        assertThat(days()).containsExactly("2026-10-24", "2026-10-25", "2026-10-26");
    }

    @Test
    void whatWasMissedWhileAllServersWereDownIsCaughtUpAtTheStart() throws Exception {
        look("2026-11-20T07:00:00Z", "2026-11-20T08:00:00Z");
        assertThat(days()).isEmpty();
        look("2026-11-23T06:00:00Z", "2026-11-23T06:40:00Z");
        assertThat(days()).as("Friday's to Sunday's").containsExactly("2026-11-20", "2026-11-21", "2026-11-22");
        look("2026-11-23T08:20:00Z", "2026-11-23T09:00:00Z");
        assertThat(days()).endsWith("2026-11-23").hasSize(4);
    }

    @Test
    void aClockThatIsSetBackRunsNothingTwice() throws Exception {
        look("2026-11-20T08:00:00Z", "2026-11-20T09:00:00Z");
        look("2026-11-20T08:00:00Z", "2026-11-20T09:00:00Z");
        assertThat(days()).containsExactly("2026-11-20");
        assertThat(due()).containsExactly("2026-11-20T08:30:00Z");
    }

    private void look(String from, String to) throws Exception {
        for (Instant now = Instant.parse(from); now.isBefore(Instant.parse(to)); now = now.plus(LOOK)) {
            Clock clock = Clock.fixed(now, ZoneOffset.UTC);
            Callable<Boolean> server = () -> {
                new CatchUp(new CronLog(platform), clock).run(new DailyRun(queued()));
                return true;
            };
            for (Future<Boolean> done : servers.invokeAll(List.of(server, server))) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    /** The queue itself, without the bell that tells running servers of it. */
    private Jobs queued() {
        return new Jobs() {
            @Override
            public int enqueueEverywhere(String kind, Object payload, String key) {
                return new JobQueue(platform).addEverywhere(kind, new Json().write(payload), key, UUID::randomUUID);
            }
        };
    }

    private List<String> due() throws SQLException {
        return texts("select to_char(due_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from cron_logs"
                + " where name = 'delivery.daily' and status = 'DONE' order by due_at");
    }

    private List<String> days() throws SQLException {
        return texts("select payload ->> 'day' from jobs where kind = 'delivery.daily' and tenant_id = '" + company.id()
                + "' order by 1");
    }

    private List<String> texts(String sql) throws SQLException {
        try (Connection session = database.asSuperuser();
                Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }
}
