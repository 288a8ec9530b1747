package io.freehold.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.monitoring.entity.Pulse;
import io.freehold.tenancy.Platform;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class DatabaseWatchTest {
    private final SetClock clock = new SetClock();

    @Test
    void databaseThatNeverAnsweredIsNotAlive() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setServerNames(new String[] {"localhost"});
        nowhere.setPortNumbers(new int[] {1});
        DatabaseWatch watch = new DatabaseWatch(new Pulse(nowhere, new Platform(nowhere)), clock);
        watch.feel();
        assertThat(watch.isAlive()).isFalse();
    }

    @Test
    void beatIsGoodForAMomentOnly() {
        DatabaseWatch watch = new DatabaseWatch(new Beating(), clock);
        watch.feel();
        assertThat(watch.isAlive()).isTrue();
        clock.now = clock.now.plus(Duration.ofSeconds(5));
        assertThat(watch.isAlive()).isFalse();
        watch.feel();
        assertThat(watch.isAlive()).isTrue();
    }

    private static final class Beating extends Pulse {
        @Override
        public void feel() {
            // The database answers.
        }
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-01-14T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
