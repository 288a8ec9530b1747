package io.freehold.leads.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressesTest {

    @Test
    void anAddressIsLowerCaseAndWithoutSpacesAround() {
        assertThat(EmailAddresses.normalised("  Camille.Durand@Example.ORG ")).contains("camille.durand@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "camille",
                "camille@",
                "@example.org",
                "a b@example.org",
                "a@b",
                "a@exa mple.org",
                "a@@b.org",
                "a@b.org\u0000"
            })
    void whatIsNoAddressHasNone(String written) {
        assertThat(EmailAddresses.normalised(written)).isEmpty();
    }

    @Test
    void anAddressLongerThanMailAllowsHasNone() {
        assertThat(EmailAddresses.normalised("a@" + "b".repeat(60) + ".".repeat(1) + "c".repeat(250)))
                .isEmpty();
    }
}
