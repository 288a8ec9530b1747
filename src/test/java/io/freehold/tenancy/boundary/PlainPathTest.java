package io.freehold.tenancy.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/leads",
                "/api/leads/0190a0b0-0000-7000-8000-00000000dead/trace",
                "/api/admin/tenants/x/overrides/api_calls_per_month",
                "/api/tenant/feature/a%20b",
                "/api/tenant/region/caf%C3%A9",
                "/webjars/lit/3.3.3/index.js",
                "/_static/lit@3.3.3/a..b.js",
                "/.well-known/security.txt",
                "/api/things/a%2Cb%25c"
            })
    void oneWayOfWritingPasses(String path) {
        assertThat(PlainPath.is(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/auth/../leads",
                "/api/auth/..",
                "/api/./leads",
                "/api//leads",
                "/api/leads;x=1",
                "/api/auth/..;/leads",
                "/api/auth/%2e%2E/leads",
                "/api/auth%2Fme",
                "/api/auth%5cme",
                "/api/auth\\me",
                "/api/%61uth/users",
                "/api/auth/%75sers",
                "/api/auth/users%3Bx",
                "/api/api%2Dkeys",
                "/api/auth/us%65%72s",
                "/api/%41uth"
            })
    void anotherWayOfWritingTheSameIsRefused(String path) {
        assertThat(PlainPath.is(path)).isFalse();
    }
}
