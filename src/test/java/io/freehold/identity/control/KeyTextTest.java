package io.freehold.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A key is told from any other text by how it looks. */
class KeyTextTest {

    private final KeyText texts = new KeyText(new SecureRandom());

    @Test
    void aKeyOfOursIsWhole() {
        for (int i = 0; i < 100; i++) {
            String key = texts.next();
            assertThat(key).matches("fh_[0-9A-Za-z]{38}");
            assertThat(KeyText.isWhole(key)).isTrue();
            assertThat(KeyText.isMeant(key)).isTrue();
        }
    }

    @Test
    void noTwoAreAlike() {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            keys.add(texts.next());
        }
        assertThat(keys).hasSize(1_000);
    }

    @Test
    void oneChangedCharacterIsSeen() {
        String key = texts.next();
        for (int at = 3; at < key.length(); at++) {
            char other = key.charAt(at) == 'x' ? 'y' : 'x';
            assertThat(KeyText.isWhole(key.substring(0, at) + other + key.substring(at + 1)))
                    .isFalse();
        }
    }

    @Test
    void otherTextsAreNotWhole() {
        for (String text :
                new String[] {"", "fh_", "fh_0190a0b0-0000-7000-8000-00000000dead", "FH_" + "0".repeat(38)}) {
            assertThat(KeyText.isWhole(text)).isFalse();
        }
    }

    @Test
    void itsBeginningTellsItApartAndNothingMore() {
        String key = texts.next();
        assertThat(KeyText.prefix(key)).hasSize(9).isEqualTo(key.substring(0, 9));
        assertThat(KeyText.hash(key)).hasSize(43).isNotEqualTo(KeyText.hash(texts.next()));
    }
}
