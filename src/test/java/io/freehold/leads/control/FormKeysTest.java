package io.freehold.leads.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormKeysTest {

    private final UUID tenant = UUID.randomUUID();
    private final UUID form = UUID.randomUUID();

    @Test
    void aKeyNamesItsTenantAndForm() {
        String key = FormKeys.of(tenant, form);
        assertThat(key).startsWith("ff_").matches("[\\w-]{46}");
        assertThat(FormKeys.read(key)).contains(new FormKeys.Named(tenant, form));
    }

    @Test
    void aKeyHasOneSpelling() {
        String key = FormKeys.of(tenant, form);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (char last : alphabet.toCharArray()) {
            String other = key.substring(0, key.length() - 1) + last;
            boolean named = FormKeys.read(other).equals(Optional.of(new FormKeys.Named(tenant, form)));
            assertThat(named).as(other).isEqualTo(other.equals(key));
        }
    }

    @Test
    void theSameFormOfARestoredTenantHasAnotherKey() {
        assertThat(FormKeys.of(UUID.randomUUID(), form)).isNotEqualTo(FormKeys.of(tenant, form));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ff_",
                "x",
                "ff_!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!",
                "fhs_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void whatIsNoKeyNamesNobody(String text) {
        assertThat(FormKeys.read(text)).isEmpty();
        assertThat(FormKeys.read("ff_" + "A".repeat(100_000))).isEmpty();
    }
}
