package io.freehold.routing.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.commandes.Used;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The counters in memory count as those in the database do: the cases are PlaceStoreIT's. */
class TallyTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Tally tally = new Tally(0, 0);

    @Test
    void aCountBelongsToItsPeriod() {
        take("2026-03-02T10:00:00Z", false);
        assertThat(used("2026-03-02T10:59:59Z")).isEqualTo(new Used(1, 1, 1, 1, 1, 0));
        assertThat(used("2026-03-02T11:00:00Z").hour()).isZero();
        assertThat(used("2026-03-02T22:59:59Z").day()).isEqualTo(1);
        assertThat(used("2026-03-02T23:00:00Z").day()).as("midnight in Paris").isZero();
        assertThat(used("2026-03-08T22:59:59Z").week()).isEqualTo(1);
        assertThat(used("2026-03-08T23:00:00Z").week()).as("Monday in Paris").isZero();
        assertThat(used("2026-03-31T21:59:59Z").month()).isEqualTo(1);
        assertThat(used("2026-03-31T22:00:00Z").month()).as("April in Paris").isZero();
        assertThat(used("2027-01-01T00:00:00Z").total()).isEqualTo(1);
    }

    @Test
    void theHourThatAutumnRepeatsIsTwoHours() {
        take("2026-10-25T00:30:00Z", false);
        assertThat(used("2026-10-25T00:59:00Z").hour()).isEqualTo(1);
        assertThat(used("2026-10-25T01:00:00Z").hour()).isZero();
    }

    @Test
    void aMomentOfBeforeCountsInTheLaterPeriod() {
        take("2026-03-02T11:00:00Z", true);
        take("2026-03-02T10:59:59Z", false);
        assertThat(used("2026-03-02T11:00:01Z")).isEqualTo(new Used(2, 2, 2, 2, 2, 1));
    }

    @Test
    void whatWasTakenBeforeCountsInItsPeriodsAndNotTwiceInAll() {
        Tally later = new Tally(7, 3);
        later.remember(Periods.of(Instant.parse("2026-03-02T10:00:00Z"), PARIS));
        assertThat(later.used(Periods.of(Instant.parse("2026-03-03T10:00:00Z"), PARIS)))
                .isEqualTo(new Used(0, 0, 1, 1, 7, 3));
    }

    private void take(String at, boolean lb) {
        tally.take(Periods.of(Instant.parse(at), PARIS), lb);
    }

    private Used used(String at) {
        return tally.used(Periods.of(Instant.parse(at), PARIS));
    }
}
