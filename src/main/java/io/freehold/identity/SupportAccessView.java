package io.freehold.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What support may do in a tenant and what it did.
 *
 * @param consent null when support may read only
 * @param impersonations the last 50, newest first
 */
public record SupportAccessView(@Nullable ConsentView consent, List<ImpersonationView> impersonations) {

    public SupportAccessView {
        impersonations = List.copyOf(impersonations);
    }
}
