package io.freehold.tenancy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.freehold.kernel.Refused;
import io.freehold.tenancy.Request;
import io.freehold.tenancy.TenantStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource({
        "SUSPENDED, GET, 403, TENANT_SUSPENDED",
        "SUSPENDED, POST, 403, TENANT_SUSPENDED",
        "CANCELLED, GET, 403, TENANT_CANCELLED",
        "TRIAL_EXPIRED, POST, 402, TRIAL_EXPIRED",
        "TRIAL_EXPIRED, DELETE, 402, TRIAL_EXPIRED"
    })
    void whatAStatusBlocks(TenantStatus status, String method, int answer, String code) {
        Refused refused = refusal(status, method, "/api/leads", false);
        assertThat(refused.refusal().status()).isEqualTo(answer);
        assertThat(refused.refusal().code()).isEqualTo(code);
    }

    @Test
    void anExpiredTrialStillReads() {
        assertThatCode(() -> Standing.require(TenantStatus.TRIAL_EXPIRED, request("GET", "/api/leads"), false))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(TenantStatus.class)
    void signingOutIsAlwaysAllowed(TenantStatus status) {
        assertThatCode(() -> Standing.require(status, request("POST", "/api/auth/logout"), false))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/auth/users, SUSPENDED",
        "/api/auth/api-keys/1, SUSPENDED",
        "/api/auth/users, CANCELLED",
        "/api/authority, SUSPENDED",
        "/api/tenant/exports, CANCELLED",
        "/api/billing/invoices, CANCELLED"
    })
    void whatOnlyLooksLikeSigningInIsClosed(String path, TenantStatus status) {
        assertThat(refusal(status, "GET", path, false)).isNotNull();
    }

    @Test
    void aSuspendedTenantPaysAndTakesItsDataAlong() {
        for (String path : new String[] {"/api/billing/invoices", "/api/tenant/export"}) {
            assertThatCode(() -> Standing.require(TenantStatus.SUSPENDED, request("POST", path), false))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource(value = TenantStatus.class, names = "ACTIVE", mode = EnumSource.Mode.EXCLUDE)
    void anUnusableTenantTakesNoLeads(TenantStatus status) {
        assertThat(refusal(status, "POST", "/api/public/leads", true).refusal().status())
                .isEqualTo(403);
    }

    private static Refused refusal(TenantStatus status, String method, String path, boolean bySource) {
        return catchThrowableOfType(Refused.class, () -> Standing.require(status, request(method, path), bySource));
    }

    private static Request request(String method, String path) {
        return new Request("id", method, path, "localhost", "127.0.0.1", "test");
    }
}
