package io.freehold.accounts;

import java.util.List;
import java.util.UUID;

/**
 * The bound tenant as its members' pages need it (seed 001).
 *
 * @param terms its plan with its overrides
 * @param standards the compliance standards that its plan keeps in its region
 */
public record TenantConfig(UUID id, String name, Region region, PlanTerms terms, List<String> standards, int version) {

    public TenantConfig {
        standards = List.copyOf(standards);
    }
}
