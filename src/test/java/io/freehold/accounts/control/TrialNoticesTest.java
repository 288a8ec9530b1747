package io.freehold.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialNoticesTest {

    private static final Instant BEGIN = Instant.parse("2026-03-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"14, '7,3,1'", "8, '7,3,1'", "7, '3,1'", "5, '3,1'", "3, '1'", "2, '1'", "1, ''"})
    void eachNoticeGoesOutOnce(int days, String expected) {
        Instant end = BEGIN.plus(Duration.ofDays(days));
        Optional<Integer> noticed = TrialNotices.passed(end, BEGIN);
        List<String> sent = new ArrayList<>();
        for (Instant now = BEGIN; now.isBefore(end); now = now.plus(Duration.ofMinutes(10))) {
            Optional<Integer> due = TrialNotices.due(end, now, noticed);
            due.ifPresent(notice -> sent.add(notice.toString()));
            noticed = due.isPresent() ? due : noticed;
        }
        assertThat(String.join(",", sent)).isEqualTo(expected);
    }

    @Test
    void afterAPauseOnlyTheLatestGoesOut() {
        Instant end = BEGIN.plus(Duration.ofDays(14));
        assertThat(TrialNotices.due(end, end.minus(Duration.ofHours(12)), Optional.of(7)))
                .contains(1);
        assertThat(TrialNotices.due(end, end.minus(Duration.ofHours(11)), Optional.of(1)))
                .isEmpty();
    }
}
