package io.freehold.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.identity.NewApiKey;
import io.freehold.identity.Role;
import io.freehold.kernel.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a key may be, and what is left of it beside its maker. */
class KeyRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void aSensibleKeyPasses() {
        assertThatCode(() -> KeyRules.require(wanted(Set.of("leads.view"), NOW.plusSeconds(60)), NOW))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"users.manage", "apikeys.manage", "tenant.manage", "leads.rule", "signed-in", "member"})
    void noKeyHasWhatIsForPeopleOrUnknown(String permission) {
        assertThatThrownBy(() -> KeyRules.require(wanted(Set.of("leads.view", permission), NOW.plusSeconds(60)), NOW))
                .isInstanceOf(Refused.class);
    }

    @Test
    void itEndsInTheFutureAndNotInAnother() {
        for (Instant end : new Instant[] {NOW, NOW.minusSeconds(1), NOW.plus(Duration.ofDays(4000))}) {
            assertThatThrownBy(() -> KeyRules.require(wanted(Set.of("leads.view"), end), NOW))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void aKeyLosesWhatItsMakerLost() {
        Set<String> given = Set.of("leads.view", "leads.edit", "leads.delete");
        Entitlement maker = new Entitlement(Role.USER, Set.of("leads.delete"), Set.of("leads.edit"));
        assertThat(KeyRules.held(given, maker)).containsExactlyInAnyOrder("leads.view", "leads.delete");
    }

    @Test
    void whatIsForPeopleIsNeverHeldWhateverTheRowSays() {
        Entitlement owner = new Entitlement(Role.OWNER, Set.of(), Set.of());
        assertThat(KeyRules.held(Set.of("users.manage", "apikeys.manage", "tenant.manage"), owner))
                .isEmpty();
    }

    private static NewApiKey wanted(Set<String> permissions, Instant end) {
        return new NewApiKey("test", permissions, Optional.empty(), Optional.of(end));
    }
}
