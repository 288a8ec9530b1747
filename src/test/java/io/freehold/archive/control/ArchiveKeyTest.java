package io.freehold.archive.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArchiveKeyTest {

    private static final byte[] MANIFEST = "{\"rows\":1}".getBytes(StandardCharsets.UTF_8);

    private final ArchiveKey key = new ArchiveKey("first-secret", Optional.empty());

    @Test
    void whatWasSignedIsKnownAgain() {
        assertThat(key.signed(MANIFEST, key.sign(MANIFEST))).isTrue();
    }

    @Test
    void aChangedManifestIsNot() {
        byte[] changed = "{\"rows\":2}".getBytes(StandardCharsets.UTF_8);
        assertThat(key.signed(changed, key.sign(MANIFEST))).isFalse();
    }

    @Test
    void anothersSignatureIsNot() {
        ArchiveKey other = new ArchiveKey("second-secret", Optional.empty());
        assertThat(key.signed(MANIFEST, other.sign(MANIFEST))).isFalse();
        assertThat(key.signed(MANIFEST, "")).isFalse();
    }

    @Test
    void theSecretBeforeIsStillKnown() {
        ArchiveKey changed = new ArchiveKey("second-secret", Optional.of("first-secret"));
        assertThat(changed.signed(MANIFEST, key.sign(MANIFEST))).isTrue();
        assertThat(changed.sign(MANIFEST)).isNotEqualTo(key.sign(MANIFEST));
    }
}
