package io.freehold.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final String KEY = "E9c7R5y3P1t2I4o6N8k0E1y3V5b7N9m2";
    private static final String NEXT_KEY = "another key of this test, newer than the first";
    private static final byte[] SECRET = "a secret of 20 bytes".getBytes(StandardCharsets.UTF_8);

    private final Vault vault = new Vault(new SecureRandom(), KEY, Optional.empty());

    @Test
    void whatWasSealedOpensForItsOwner() {
        assertThat(vault.open("owner:1", vault.seal("owner:1", SECRET))).isEqualTo(SECRET);
        assertThat(vault.open("", vault.seal("", new byte[0]))).isEmpty();
    }

    @Test
    void itOpensForNobodyElse() {
        byte[] sealed = vault.seal("owner:1", SECRET);
        assertThatThrownBy(() -> vault.open("owner:2", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyChangedBitIsNoticed() {
        byte[] sealed = vault.seal("owner:1", SECRET);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> vault.open("owner:1", changed))
                    .as("bit %d", bit)
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void whatIsCutShortIsNoticed() {
        byte[] sealed = vault.seal("owner:1", SECRET);
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> vault.open("owner:1", cut)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void theSameSecretIsSealedDifferentlyEachTime() {
        assertThat(vault.seal("owner:1", SECRET)).isNotEqualTo(vault.seal("owner:1", SECRET));
    }

    @Test
    void theKeyBeforeStillOpensAndIsKnownToBeOld() {
        byte[] sealed = vault.seal("owner:1", SECRET);
        Vault rotated = new Vault(new SecureRandom(), NEXT_KEY, Optional.of(KEY));
        assertThat(rotated.outdated(sealed)).isTrue();
        assertThat(rotated.open("owner:1", sealed)).isEqualTo(SECRET);
        byte[] anew = rotated.seal("owner:1", SECRET);
        assertThat(rotated.outdated(anew)).isFalse();
        assertThatThrownBy(() -> vault.open("owner:1", anew)).hasMessageContaining("not configured");
    }
}
