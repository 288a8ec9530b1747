package io.freehold.accounts;

import io.freehold.tenancy.Allowance.Limited;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a plan gives, or what a tenant has of it once its overrides are counted in.
 *
 * @param plan its name in the catalogue, such as {@code professional}
 * @param features names in the catalogue's order
 */
public record PlanTerms(String plan, List<String> features, Limits limits) {

    public PlanTerms {
        features = List.copyOf(features);
    }

    /**
     * How much of each; empty is without limit.
     *
     * @param apiCallsPerMonth requests of a calendar month in UTC
     * @param storageGb gigabytes of 10⁹ bytes
     * @param teamMembers active members and those invited
     * @param cases service requests and support tickets opened in a month
     */
    public record Limits(
            OptionalLong apiCallsPerMonth, OptionalLong storageGb, OptionalLong teamMembers, OptionalLong cases) {

        /** The limit of that thing. */
        public OptionalLong of(Limited what) {
            return switch (what) {
                case API_CALLS -> apiCallsPerMonth;
                case STORAGE -> storageGb;
                case MEMBERS -> teamMembers;
                case CASES -> cases;
            };
        }
    }

    /** Whether the feature is on; an unknown one is off. */
    public boolean has(String feature) {
        return features.contains(feature);
    }
}
