package io.freehold.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.accounts.PlanTerms;
import io.freehold.accounts.PlanTerms.Limits;
import io.freehold.accounts.TermOverride;
import io.freehold.accounts.TermValue;
import io.freehold.tenancy.Allowance.Limited;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class EffectiveTermsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final List<String> KNOWN = List.of("advanced_analytics", "api_access", "sso");
    private static final PlanTerms STANDARD = new PlanTerms(
            "standard",
            List.of("advanced_analytics", "api_access"),
            new Limits(OptionalLong.of(500_000), OptionalLong.of(100), OptionalLong.of(25), OptionalLong.of(100)));

    @Test
    void withoutOverridesThePlanHolds() {
        assertThat(EffectiveTerms.of(STANDARD, List.of(), KNOWN)).isEqualTo(STANDARD);
    }

    @Test
    void aFeatureIsAddedInTheCataloguesOrder() {
        PlanTerms terms = with(set("sso", new TermValue.Feature(true)));
        assertThat(terms.features()).containsExactly("advanced_analytics", "api_access", "sso");
        assertThat(terms.has("sso")).isTrue();
    }

    @Test
    void aFeatureIsTakenAway() {
        PlanTerms terms = with(set("api_access", new TermValue.Feature(false)));
        assertThat(terms.features()).containsExactly("advanced_analytics");
        assertThat(terms.has("api_access")).isFalse();
    }

    @Test
    void aFeatureThatIsNoLongerKnownIsOff() {
        assertThat(with(set("time_travel", new TermValue.Feature(true))).has("time_travel"))
                .isFalse();
    }

    @Test
    void aLimitIsReplacedAndTheOthersStay() {
        Limits limits = with(set("team_members", new TermValue.Amount(40))).limits();
        assertThat(limits.of(Limited.MEMBERS)).hasValue(40);
        assertThat(limits.of(Limited.API_CALLS)).hasValue(500_000);
        assertThat(limits.of(Limited.STORAGE)).hasValue(100);
        assertThat(limits.of(Limited.CASES)).hasValue(100);
    }

    @Test
    void aLimitIsTakenAway() {
        assertThat(with(set("storage_gb", new TermValue.Unlimited())).limits().of(Limited.STORAGE))
                .isEmpty();
    }

    @Test
    void anOverrideIsInForceUntilItExpires() {
        TermOverride override = new TermOverride(
                "cases", new TermValue.Amount(1), Optional.of(NOW), "a while", "operator@freehold.test", NOW);
        assertThat(override.isInForce(NOW.minusMillis(1))).isTrue();
        assertThat(override.isInForce(NOW)).isFalse();
        assertThat(set("cases", new TermValue.Amount(1)).isInForce(NOW)).isTrue();
    }

    private static PlanTerms with(TermOverride override) {
        return EffectiveTerms.of(STANDARD, List.of(override), KNOWN);
    }

    private static TermOverride set(String name, TermValue value) {
        return new TermOverride(name, value, Optional.empty(), "agreed", "operator@freehold.test", NOW);
    }
}
