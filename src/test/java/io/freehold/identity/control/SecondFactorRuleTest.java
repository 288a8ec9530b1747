package io.freehold.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.identity.entity.AccountKind;
import org.junit.jupiter.api.Test;

class SecondFactorRuleTest {

    @Test
    void nobodyNeedsOneUnlessSomebodyDemandsIt() {
        SecondFactorRule rule = new SecondFactorRule(false, false);
        assertThat(rule.requires(AccountKind.IDENTITY, false)).isFalse();
        assertThat(rule.requires(AccountKind.OPERATOR, false)).isFalse();
        assertThat(rule.requires(AccountKind.IDENTITY, true)).isTrue();
    }

    @Test
    void theInstallationDemandsItOfEachKindByItself() {
        assertThat(new SecondFactorRule(true, false).requires(AccountKind.IDENTITY, false))
                .isTrue();
        assertThat(new SecondFactorRule(true, false).requires(AccountKind.OPERATOR, false))
                .isFalse();
        assertThat(new SecondFactorRule(false, true).requires(AccountKind.OPERATOR, false))
                .isTrue();
    }

    @Test
    void whoHasOneOwesNothing() {
        SecondFactorRule rule = new SecondFactorRule(true, true);
        assertThat(rule.enrolmentDue(AccountKind.IDENTITY, true, true)).isFalse();
        assertThat(rule.enrolmentDue(AccountKind.IDENTITY, true, false)).isTrue();
    }
}
