package io.freehold.accounts.control;

import io.freehold.accounts.PlanTerms;
import io.freehold.accounts.PlanTerms.Limits;
import io.freehold.accounts.TermOverride;
import io.freehold.accounts.TermValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** A plan with what was agreed beyond it. */
public final class EffectiveTerms {

    /** The limits that may be overridden. */
    public static final Set<String> LIMITS = Set.of("api_calls_per_month", "storage_gb", "team_members", "cases");

    private EffectiveTerms() {}

    /**
     * The plan's terms, each override in force in the place of the plan's own value.
     *
     * @param known every feature there is, in the catalogue's order
     */
    public static PlanTerms of(PlanTerms plan, List<TermOverride> inForce, List<String> known) {
        Map<String, TermValue> values =
                inForce.stream().collect(Collectors.toMap(TermOverride::name, TermOverride::value));
        Limits own = plan.limits();
        return new PlanTerms(
                plan.plan(),
                features(plan, values, known),
                new Limits(
                        limit(values.get("api_calls_per_month"), own.apiCallsPerMonth()),
                        limit(values.get("storage_gb"), own.storageGb()),
                        limit(values.get("team_members"), own.teamMembers()),
                        limit(values.get("cases"), own.cases())));
    }

    private static List<String> features(PlanTerms plan, Map<String, TermValue> values, List<String> known) {
        Set<String> on = new HashSet<>(plan.features());
        values.forEach((name, value) -> {
            if (value instanceof TermValue.Feature feature) {
                if (feature.on()) {
                    on.add(name);
                } else {
                    on.remove(name);
                }
            }
        });
        return known.stream().filter(on::contains).toList();
    }

    private static OptionalLong limit(TermValue agreed, OptionalLong own) {
        if (agreed instanceof TermValue.Amount amount) {
            return OptionalLong.of(amount.most());
        }
        return agreed instanceof TermValue.Unlimited ? OptionalLong.empty() : own;
    }
}
