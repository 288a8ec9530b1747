package io.freehold.tenancy.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenPathsTest {

    @ParameterizedTest
    @CsvSource({
        "/api/tenant/usage, true",
        "/api/tenant/feature/sso, true",
        "/api/tenant/export, true",
        "/api/auth/me, true",
        "/api/auth/users, false",
        "/api/tenant/usages, false",
        "/api/tenant/region/x, false",
        "/api/leads, false",
        "/api/leads/api/tenant/usage, false"
    })
    void whatStaysOpenIsThePlanAndTheWayOut(String path, boolean open) {
        assertThat(OpenPaths.beyondThePlan(path)).isEqualTo(open);
    }
}
