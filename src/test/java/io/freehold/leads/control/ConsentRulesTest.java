package io.freehold.leads.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.kernel.FieldError;
import io.freehold.leads.Consent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void aTextATimeAndAPlaceAreAProof() {
        assertThat(faults("I agree.", NOW, "192.0.2.7", null)).isEmpty();
        assertThat(faults("I agree.", NOW, null, "https://example.org")).isEmpty();
    }

    @Test
    void eachOfThemIsNeeded() {
        assertThat(faults(null, null, null, " ")).containsExactly("consent.text", "consent.at", "consent.url");
        assertThat(faults(" ", NOW, "192.0.2.7", null)).containsExactly("consent.text");
    }

    @Test
    void aClockMayBeFiveMinutesAhead() {
        Instant ahead = NOW.plus(ConsentRules.AHEAD_MAX);
        assertThat(faults("I agree.", ahead, "192.0.2.7", null)).isEmpty();
        assertThat(faults("I agree.", ahead.plus(SECOND), "192.0.2.7", null)).containsExactly("consent.at");
    }

    @Test
    void afterThirtyDaysNobodyMayBeCalledOnItsStrength() {
        Instant oldest = NOW.minus(Duration.ofDays(30));
        assertThat(faults("I agree.", oldest, "192.0.2.7", null)).isEmpty();
        assertThat(faults("I agree.", oldest.minus(SECOND), "192.0.2.7", null)).containsExactly("consent.at");
    }

    private static List<String> faults(String text, Instant at, String ip, String url) {
        return ConsentRules.faults(new Consent(text, at, ip, url, null), NOW).stream()
                .map(FieldError::field)
                .toList();
    }
}
