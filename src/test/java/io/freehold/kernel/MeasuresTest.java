package io.freehold.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private final Measures measures = new Measures();

    @Test
    void onlyTheBusiestHaveALabelOfTheirOwn() {
        UUID first = UUID.randomUUID();
        assertThat(measures.tenantLabel(first)).isEqualTo(first.toString());
        for (int i = 1; i < BusiestTenants.TENANTS_MAX; i++) {
            measures.tenantLabel(UUID.randomUUID());
        }
        assertThat(measures.tenantLabel(UUID.randomUUID())).isEqualTo("other");
        assertThat(measures.tenantLabel(first)).isEqualTo(first.toString());
    }

    @Test
    void withoutARegistryNothingIsKept() {
        measures.count("c", "label", "value");
        measures.took("d", 5);
        measures.announceCount("c");
        measures.announceDuration("d");
        measures.gauge("g", () -> 1);
    }
}
