package io.freehold.leads.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.kernel.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {

    @Test
    void anOriginIsKeptAsBrowsersSendIt() {
        assertThat(Origins.require(
                        List.of("HTTPS://www.Acme.test/", "https://www.acme.test:443", "http://localhost:8080")))
                .containsExactly("https://www.acme.test", "http://localhost:8080");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "null",
                "www.acme.test",
                "https://",
                "https://*.acme.test",
                "ftp://acme.test",
                "https://acme.test/page",
                "https://acme.test?x=1",
                "https://user@acme.test",
                "https://acme.test#x",
                "javascript:alert(1)"
            })
    void whatNoBrowserSendsIsRefused(String text) {
        assertThatThrownBy(() -> Origins.require(List.of(text))).isInstanceOf(Refused.class);
    }
}
