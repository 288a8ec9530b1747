package io.freehold.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    record Sample(String docId, Integer count, Boolean done, Optional<String> note, Map<String, String> fields) {}

    private final Json json = new Json();

    @Test
    void bothSpellingsOfAKeyAreRead() throws Exception {
        assertThat(read("{\"docId\":\"a\"}").docId()).isEqualTo("a");
        assertThat(read("{\"doc_id\":\"a\"}").docId()).isEqualTo("a");
    }

    @Test
    void keysAreWrittenInCamelCaseAndAbsentValuesNotAtAll() {
        String written = json.write(new Sample("a", 1, true, Optional.empty(), null));
        assertThat(written).isEqualTo("{\"docId\":\"a\",\"count\":1,\"done\":true}");
    }

    @Test
    void timesAreWrittenInIso8601AndAmountsAsTheyAre() {
        record Row(Instant at, BigDecimal amount) {}
        assertThat(json.write(new Row(Instant.parse("2026-01-02T03:04:05Z"), new BigDecimal("10.50"))))
                .isEqualTo("{\"at\":\"2026-01-02T03:04:05Z\",\"amount\":10.50}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"docId\":\"a\",\"docId\":\"b\"}",
                "{\"unknown\":1}",
                "{\"docId\":5}",
                "{\"docId\":true}",
                "{\"count\":\"5\"}",
                "{\"count\":1.5}",
                "{\"done\":\"true\"}",
                "{\"docId\":\"a\\u0000\"}",
                "{\"docId\":\"\\ud800\"}",
                "{\"docId\":\"\\udc00a\"}",
                "{\"fields\":{\"a\\u0000\":\"b\"}}",
                "{\"fields\":{\"a\":\"\\ud800\"}}",
                "{\"docId\":\"a\"} trailing",
                "[1]",
                "{"
            })
    void nothingIsGuessed(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void deeperThan64LevelsIsRefused() {
        String deep = "{\"fields\":" + "[".repeat(100) + "]".repeat(100) + "}";
        assertThatThrownBy(() -> read(deep)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void wholeSurrogatePairsAreKept() throws Exception {
        assertThat(read("{\"docId\":\"\\ud83d\\ude00\"}").docId()).isEqualTo("😀");
    }

    private Sample read(String body) throws JsonProcessingException {
        return json.mapper().readValue(body, Sample.class);
    }
}
