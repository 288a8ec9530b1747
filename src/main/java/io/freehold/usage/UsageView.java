package io.freehold.usage;

import io.freehold.tenancy.Allowance.Limited;
import java.util.List;

/**
 * What a tenant uses of what its plan allows.
 *
 * @param plan its name in the catalogue
 * @param meters one for each limited thing, in the order of {@link Limited}
 */
public record UsageView(String plan, List<Meter> meters) {

    public UsageView {
        meters = List.copyOf(meters);
    }

    /** The meter of the thing. */
    public Meter of(Limited what) {
        return meters.stream().filter(meter -> meter.what() == what).findFirst().orElseThrow();
    }
}
