package io.freehold.accounts.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.freehold.accounts.PlanTerms;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Features and limits with seed 001's own keys; a limit of {@code null} is none. */
final class PlanTermsAnswers {

    private PlanTermsAnswers() {}

    /** Limits of a plan or a tenant. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "PlanLimits", description = "How much a plan allows; null is without limit.")
    record Limits(
            @JsonProperty("api_calls_per_month") @Schema(nullable = true, description = "Requests of a month in UTC.")
            Long apiCallsPerMonth,

            @JsonProperty("storage_gb") @Schema(nullable = true, description = "Gigabytes of 10^9 bytes.")
            Long storageGb,

            @JsonProperty("team_members") @Schema(nullable = true, description = "Members, those invited included.")
            Long teamMembers,

            @Schema(nullable = true, description = "Service requests and tickets opened in a month.")
            Long cases) {

        static Limits of(PlanTerms.Limits limits) {
            return new Limits(
                    orNull(limits.apiCallsPerMonth()),
                    orNull(limits.storageGb()),
                    orNull(limits.teamMembers()),
                    orNull(limits.cases()));
        }

        private static Long orNull(OptionalLong limit) {
            return limit.isPresent() ? limit.getAsLong() : null;
        }
    }

    /** A plan of the catalogue. */
    @Schema(name = "Plan")
    record Plan(String name, List<String> features, Limits limits) {

        static Plan of(PlanTerms terms) {
            return new Plan(terms.plan(), terms.features(), Limits.of(terms.limits()));
        }
    }
}
