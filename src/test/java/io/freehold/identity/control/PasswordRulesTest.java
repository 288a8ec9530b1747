package io.freehold.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.kernel.Refusal;
import io.freehold.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Freehold-demo-1", "Ab1!efgh", "Über-straße-9", "correct Horse 7 battery"})
    void goodPasswordsPass(String password) {
        assertThat(PasswordRules.faults(password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "freehold-demo-1, must have an upper case letter",
        "FREEHOLD-DEMO-1, must have a lower case letter",
        "Freehold-demo-x, must have a digit",
        "Freeholddemo1, must have a special character",
        "Ab1!efg, must have at least 8 characters",
    })
    void theMissingClassIsNamed(String password, String fault) {
        assertThat(PasswordRules.faults(password)).containsExactly(fault);
    }

    @Test
    void everythingMissingIsNamedAtOnce() {
        assertThat(PasswordRules.faults("")).hasSize(5);
    }

    @Test
    void charactersAreCountedAsPeopleSeeThem() {
        assertThat(PasswordRules.faults("Ab1!\ud83d\ude00\ud83d\ude00"))
                .containsExactly("must have at least 8 characters");
    }

    @Test
    void theLimitIsInBytesBecauseBcryptReadsBytes() {
        assertThat(PasswordRules.faults("Aa1!" + "x".repeat(68))).isEmpty();
        assertThat(PasswordRules.faults("Aa1!" + "x".repeat(69))).containsExactly("must have at most 72 bytes");
        assertThat(PasswordRules.faults("Aa1!" + "é".repeat(35))).containsExactly("must have at most 72 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P@ssw0rd", "Password1!", "Welcome@123", "QWERty123!", "Admin@123", "Summer2024!"})
    void stolenPasswordsAreRefused(String password) {
        assertThat(PasswordRules.faults(password)).containsExactly("is in lists of stolen passwords; choose another");
    }

    @Test
    void theRefusalNamesTheField() {
        assertThatThrownBy(() -> PasswordRules.require("password", "Freehold-demo-x"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(Refusal.Invalid.of("password", "must have a digit")));
    }
}
