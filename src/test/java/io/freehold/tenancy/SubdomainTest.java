package io.freehold.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubdomainTest {

    private final Subdomain subdomain = new Subdomain(Optional.of("example.com"));

    @ParameterizedTest
    @CsvSource({"acme.example.com, acme", "ACME.Example.COM, acme", "a.b.example.com, a.b"})
    void aHostUnderTheBaseDomainNamesATenant(String host, String slug) {
        assertThat(subdomain.of(host)).contains(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.com", "localhost", "127.0.0.1", "acme.example.org", "notexample.com", "[::1]"})
    void otherHostsNameNone(String host) {
        assertThat(subdomain.of(host)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme.example.com", "localhost"})
    void withoutABaseDomainNoHostNamesATenant(String host) {
        assertThat(new Subdomain(Optional.empty()).of(host)).isEmpty();
    }
}
