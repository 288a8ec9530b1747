package io.freehold.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTest {

    /** The secret of RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, second / 30)).isEqualTo(code);
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void aTelephonesClockMayLieOneStepAside() {
        long present = NOW.getEpochSecond() / 30;
        for (long aside = -3; aside <= 3; aside++) {
            boolean accepted =
                    Totp.step(SECRET, Totp.code(SECRET, present + aside), NOW).isPresent();
            assertThat(accepted).as("%d steps", aside).isEqualTo(Math.abs(aside) <= 1);
        }
    }

    @Test
    void anotherSecretsCodeIsWrong() {
        byte[] other = "09876543210987654321".getBytes(StandardCharsets.US_ASCII);
        assertThat(Totp.step(other, "050471", NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "50471", "0504711", "05047a", " 50471", "٠٥٠٤٧١", "050471\n"})
    void sixDigitsAndNothingElseAreACode(String text) {
        assertThat(Totp.isCode(text)).isFalse();
    }
}
