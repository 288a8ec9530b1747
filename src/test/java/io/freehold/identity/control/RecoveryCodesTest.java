package io.freehold.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodesTest {

    private static final byte[] SECRET = new byte[20];

    @Test
    void aSetHasTenDifferentCodesOfTheForm() {
        List<String> codes = new RecoveryCodes(new SecureRandom()).next();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(RecoveryCodes::isCode);
        assertThat(codes).allMatch(code -> code.matches("[0-9a-z]{5}-[0-9a-z]{5}"));
    }

    @Test
    void capitalsMeanTheSame() {
        String code = "ab3de-fgh7j";
        String typed = code.toUpperCase(Locale.ROOT);
        assertThat(RecoveryCodes.isCode(typed)).isTrue();
        assertThat(RecoveryCodes.hash(SECRET, typed)).isEqualTo(RecoveryCodes.hash(SECRET, code));
    }

    @Test
    void theHashIsTheFactorsOwn() {
        byte[] other = SECRET.clone();
        other[0] = 1;
        assertThat(RecoveryCodes.hash(other, "ab3de-fgh7j")).isNotEqualTo(RecoveryCodes.hash(SECRET, "ab3de-fgh7j"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456", "ab3defgh7j", "ab3de-fgh7", "ab3de-fgh7l", "ab3de-fgh7jk", "ab3de_fgh7j"})
    void otherTextsAreNone(String text) {
        assertThat(RecoveryCodes.isCode(text)).isFalse();
    }

    @Test
    void aSignInByOneIsNamedSo() {
        assertThat(RecoveryCodes.opening(Optional.of("ab3de-fgh7j"))).isEqualTo("session.opened_by_recovery_code");
        assertThat(RecoveryCodes.opening(Optional.of("123456"))).isEqualTo("session.opened");
        assertThat(RecoveryCodes.opening(Optional.empty())).isEqualTo("session.opened");
    }
}
