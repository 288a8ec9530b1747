package io.freehold.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.tenancy.Allowance.Limited;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeterTest {

    @ParameterizedTest
    @CsvSource({"0, 4, OK, 0", "2, 4, OK, 50", "3, 4, SOFT, 75", "4, 4, HARD, 100", "5, 4, HARD, 125"})
    void whatIsUsedSaysHowItStands(long used, long limit, Meter.State state, long percent) {
        Meter meter = new Meter(Limited.MEMBERS, used, OptionalLong.of(limit), Optional.empty());
        assertThat(meter.state()).isEqualTo(state);
        assertThat(meter.percent()).hasValue(percent);
    }

    @Test
    void withoutALimitItAlwaysStandsWell() {
        Meter meter = new Meter(Limited.STORAGE, Long.MAX_VALUE, OptionalLong.empty(), Optional.empty());
        assertThat(meter.state()).isEqualTo(Meter.State.OK);
        assertThat(meter.percent()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Limited.class)
    void everyLimitedThingIsMeasured(Limited what) {
        assertThat(Metric.of(what)).isNotNull();
    }
}
