package io.freehold.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.tenancy.Mode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords(10, Mode.PRODUCTION);

    @Test
    void theRightPasswordOpensAndNoOther() {
        Optional<String> hash = Optional.of(passwords.hashed("Freehold-demo-1"));
        assertThat(passwords.open(hash, "Freehold-demo-1")).isTrue();
        assertThat(passwords.open(hash, "Freehold-demo-2")).isFalse();
        assertThat(passwords.open(hash, "")).isFalse();
    }

    @Test
    void hashesAreBcryptOfTheCostAskedFor() {
        assertThat(passwords.hashed("Freehold-demo-1")).startsWith("$2b$10$").hasSize(60);
    }

    @Test
    void nobodysAccountOpensToNothing() {
        assertThat(passwords.open(Optional.empty(), "Freehold-demo-1")).isFalse();
        assertThat(passwords.open(Optional.empty(), "nobody")).isFalse();
        assertThat(passwords.open(Optional.empty(), "")).isFalse();
    }

    @Test
    void nobodysAccountCostsAsMuchWork() {
        long before = System.nanoTime();
        passwords.open(Optional.empty(), "Freehold-demo-1");
        // bcrypt of cost 10 is a thousand rounds; what skips them is back within microseconds.
        assertThat(System.nanoTime() - before).isGreaterThan(1_000_000);
    }

    @Test
    void aPasswordLongerThanBcryptReadsIsNobodys() {
        String longest = "Aa1!" + "x".repeat(68);
        Optional<String> hash = Optional.of(passwords.hashed(longest));
        assertThat(passwords.open(hash, longest)).isTrue();
        assertThat(passwords.open(hash, longest + "y")).isFalse();
    }

    @Test
    void aHashIsOutdatedWhenTheCostRises() {
        String hash = passwords.hashed("Freehold-demo-1");
        assertThat(passwords.outdated(hash)).isFalse();
        assertThat(new Passwords(11, Mode.PRODUCTION).outdated(hash)).isTrue();
        assertThat(new Passwords(11, Mode.PRODUCTION).open(Optional.of(hash), "Freehold-demo-1"))
                .isTrue();
    }

    @Test
    void aCostBelowTheFloorIsRefused() {
        assertThatThrownBy(() -> new Passwords(9, Mode.PRODUCTION)).hasMessageContaining("BCRYPT_COST");
        assertThatThrownBy(() -> new Passwords(9, Mode.DEVELOPMENT)).hasMessageContaining("10 to 15");
        assertThatThrownBy(() -> new Passwords(16, Mode.PRODUCTION)).hasMessageContaining("BCRYPT_COST");
    }

    @Test
    void testsMayHashQuickly() {
        Passwords quick = new Passwords(4, Mode.TEST);
        assertThat(quick.hashed("Freehold-demo-1")).startsWith("$2b$04$");
        assertThat(quick.open(Optional.empty(), "nobody")).isFalse();
        assertThatThrownBy(() -> new Passwords(3, Mode.TEST)).hasMessageContaining("4 to 15");
    }
}
