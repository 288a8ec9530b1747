package io.freehold.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.tenancy.SignedLinks.Target;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignedLinksTest {

    private static final String PURPOSE = "invitation";

    private final SignedLinks links = new SignedLinks("a secret of the mailed links for this test");
    private final Target target = new Target(Optional.of(new TenantId(UUID.randomUUID())), UUID.randomUUID());

    @Test
    void aTokenNamesItsRow() {
        assertThat(links.read(PURPOSE, links.token(PURPOSE, target))).contains(target);
    }

    @Test
    void theTokenOfAPlatformRowNamesNoTenant() {
        Target platform = new Target(Optional.empty(), UUID.randomUUID());
        assertThat(links.read(PURPOSE, links.token(PURPOSE, platform))).contains(platform);
    }

    @Test
    void aTokenIsWorthNothingForAnotherPurpose() {
        assertThat(links.read("reset", links.token(PURPOSE, target))).isEmpty();
    }

    @Test
    void aTokenOfAnotherSecretIsForeign() {
        SignedLinks others = new SignedLinks("another secret of the mailed links");
        assertThat(links.read(PURPOSE, others.token(PURPOSE, target))).isEmpty();
    }

    @Test
    void everyChangedCharacterIsNoticed() {
        String token = links.token(PURPOSE, target);
        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(links.read(PURPOSE, changed)).as("at %d", i).isEmpty();
        }
    }

    @Test
    void anyOtherTextIsForeign() {
        for (String text : new String[] {"", "a", "é", "AAAA", "=".repeat(86), "A".repeat(86), "A".repeat(100_000)}) {
            assertThat(links.read(PURPOSE, text)).isEmpty();
        }
    }
}
