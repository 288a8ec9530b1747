package io.freehold.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class TenantScopeTest {

    private static final TenantId ONE = new TenantId(new UUID(0, 1));
    private static final TenantId TWO = new TenantId(new UUID(0, 2));

    @Test
    void unboundThrowsAndHasNoDefault() {
        assertThatIllegalStateException().isThrownBy(TenantScope::current).withMessageContaining("tenantId required");
    }

    @Test
    void theScopeIsBoundForTheWorkAlone() {
        assertThat(TenantScope.<TenantId>in(ONE, TenantScope::current)).isEqualTo(ONE);
        assertThat(TenantScope.find()).isEmpty();
    }

    @Test
    void aBoundThreadCannotChangeSides() {
        TenantScope.in(ONE, () -> {
            assertThatIllegalStateException()
                    .isThrownBy(() -> TenantScope.in(TWO, () -> {}))
                    .withMessageContaining("tenant mismatch");
        });
    }

    @Test
    void anExceptionUnbindsToo() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TenantScope.in(ONE, () -> {
                    throw new IllegalStateException("work failed");
                }));
        assertThat(TenantScope.find()).isEmpty();
    }
}
