package io.freehold.leads.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SourceKeysTest {

    @Test
    void theHashIsSha256() {
        assertThat(SourceKeys.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aFreshKeyHas256RandomBits() {
        SecureRandom random = new SecureRandom();
        String key = SourceKeys.fresh(random);
        assertThat(key).matches("fhs_[A-Za-z0-9_-]{43}").isNotEqualTo(SourceKeys.fresh(random));
    }
}
