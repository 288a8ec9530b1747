package io.freehold.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void readsWhatItWrote() {
        Cursor cursor = new Cursor(Instant.parse("2026-11-21T10:00:00.123456Z"), new UUID(1, 2));
        assertThat(Cursor.decoded(cursor.encoded())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "YQ", "MjAyNi0xMS0yMXx4", "fA"})
    void anythingElseIsRefusedByItsName(String text) {
        assertThatThrownBy(() -> Cursor.decoded(text))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("VALIDATION");
    }
}
