package io.freehold.commandes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.kernel.Refused;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTextTest {

    @Test
    void hoursAreReadInTheirOrderAndWrittenTheSame() {
        Calendar calendar = monday("14:00-18:00", "08:00-12:00");
        assertThat(OpeningText.of(calendar.opening()))
                .isEqualTo(Map.of(DayOfWeek.MONDAY, List.of("08:00-12:00", "14:00-18:00")));
    }

    @Test
    void spansMayMeetAndEndWithTheDay() {
        assertThat(monday("00:00-12:00", "12:00-00:00").opening().get(DayOfWeek.MONDAY))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12:00-08:00",
                "12:00-12:00",
                "08:00-12:00 11:59-13:00",
                "08:00-00:00 09:00-10:00",
                "08:00-09:00 08:00-09:00"
            })
    void spansThatEndBeforeTheyBeginOrOverlapAreRefused(String spans) {
        assertThatThrownBy(() -> monday(spans.split(" "))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Atlantis", "+01:00", "", "europe/paris"})
    void aZoneThatIsNoneIsRefused(String zone) {
        assertThatThrownBy(() -> OpeningText.calendar(zone, Map.of(), Set.of())).isInstanceOf(Refused.class);
    }

    private static Calendar monday(String... spans) {
        return OpeningText.calendar("Europe/Paris", Map.of(DayOfWeek.MONDAY, List.of(spans)), Set.of());
    }
}
