package io.freehold.usage.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.tenancy.TenantId;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    private static final OptionalLong TEN = OptionalLong.of(10);

    private final Verdicts verdicts = new Verdicts();
    private final TenantId tenant = new TenantId(UUID.randomUUID());

    @Test
    void aTenantThatWasNotJudgedYetGoesThrough() {
        verdicts.called(Set.of(tenant));
        assertThat(verdicts.isUsedUp(tenant)).isFalse();
        assertThat(verdicts.open()).containsExactly(tenant);
    }

    @Test
    void atItsLimitNothingIsLeft() {
        verdicts.called(Set.of(tenant));
        verdicts.judged(Map.of(tenant, 9L), Map.of(tenant, TEN));
        assertThat(verdicts.isUsedUp(tenant)).isFalse();
        assertThat(verdicts.open()).isEmpty();
        verdicts.called(Set.of(tenant));
        verdicts.judged(Map.of(tenant, 10L), Map.of(tenant, TEN));
        assertThat(verdicts.isUsedUp(tenant)).isTrue();
    }

    @Test
    void whoIsHeldOffIsJudgedAgainWithoutACall() {
        verdicts.called(Set.of(tenant));
        verdicts.judged(Map.of(tenant, 10L), Map.of(tenant, TEN));
        assertThat(verdicts.open()).containsExactly(tenant);
        verdicts.judged(Map.of(tenant, 10L), Map.of(tenant, OptionalLong.of(11)));
        assertThat(verdicts.isUsedUp(tenant)).isFalse();
    }

    @Test
    void withoutALimitThereIsAlwaysSomethingLeft() {
        verdicts.called(Set.of(tenant));
        verdicts.judged(Map.of(tenant, Long.MAX_VALUE), Map.of(tenant, OptionalLong.empty()));
        assertThat(verdicts.isUsedUp(tenant)).isFalse();
        verdicts.called(Set.of(tenant));
        verdicts.judged(Map.of(tenant, Long.MAX_VALUE), Map.of());
        assertThat(verdicts.isUsedUp(tenant)).isFalse();
    }
}
