package io.freehold.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void addressesThatDifferInCaseAreOne() {
        assertThat(new EmailAddress("Owner@ACME.test").key()).isEqualTo(new EmailAddress("owner@acme.TEST").key());
    }

    @Test
    void theTurkishLocaleDoesNotMatter() {
        assertThat(new EmailAddress("INFO@ACME.TEST").key()).isEqualTo("info@acme.test");
    }

    @Test
    void theWritingIsKept() {
        assertThat(new EmailAddress("Owner@ACME.test")).hasToString("Owner@ACME.test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "é@exämple.test", "名@例.test", "\ud83d\ude00@b.test", "o'neil+x@b.test"})
    void anyScriptIsAnAddress(String text) {
        assertThat(new EmailAddress(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@b",
                "a@",
                "a b@c",
                "a@b@c",
                "a@b\u0000",
                "a@b\n",
                "\ud800@b",
                "a@\u200b",
                "a\u00a0b@c",
                "a\u202e@b",
                "\ufeffa@b"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
