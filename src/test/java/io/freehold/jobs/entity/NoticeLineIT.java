package io.freehold.jobs.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.kernel.Ids;
import io.freehold.tenancy.DatabaseFailure;
import io.freehold.testing.Role;
import io.freehold.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class NoticeLineIT {
    private final TestDatabase database = TestDatabase.shared();
    private final NoticeLine here = new NoticeLine(database.platform(), new Ids());
    private final NoticeLine there = new NoticeLine(database.platform(), new Ids());

    private NoticeLine.Ear ear(NoticeLine line) {
        return line.listen(database.database().url(), Role.PLATFORM.user(), Role.PLATFORM.password());
    }

    @Test
    void oneServerHearsTheOthersAndNotItself() {
        try (NoticeLine.Ear ear = ear(here)) {
            here.notify(List.of("outbox"));
            there.notify(List.of("jobs", "outbox"));
            List<String> heard = new ArrayList<>();
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
                heard.addAll(ear.await(Duration.ofMillis(200)));
                return heard.size() >= 2;
            });
            assertThat(heard).containsExactly("jobs", "outbox");
        }
    }

    @Test
    void silenceEndsWithTheWait() {
        try (NoticeLine.Ear ear = ear(here)) {
            assertThat(ear.await(Duration.ofMillis(1))).isEmpty();
        }
    }

    @Test
    void lostConnectionIsNoticed() throws Exception {
        try (NoticeLine.Ear ear = ear(here);
                var session = database.database().asSuperuser();
                var statement = session.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where application_name = 'freehold-notices' and datname = current_database()");
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 100; i++) {
                            ear.await(Duration.ofMillis(200));
                        }
                    })
                    .isInstanceOf(DatabaseFailure.class);
        }
    }

    @Test
    void databaseThatIsAwayIsAnOutage() {
        assertThatThrownBy(() -> here.listen("jdbc:postgresql://localhost:1/none", "u", "p"))
                .matches(DatabaseFailure::isOutage);
    }
}
