package io.freehold.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.freehold.kernel.Refused;
import io.freehold.tenancy.TenantStatus;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionTest {

    /** Where each step leads from ACTIVE, SUSPENDED, CANCELLED and TRIAL_EXPIRED; - is refused. */
    private static final Map<Transition, String> COURSES = Map.of(
            Transition.SUSPEND, "SUSPENDED - - SUSPENDED",
            Transition.REACTIVATE, "- ACTIVE - ACTIVE",
            Transition.EXPIRE_TRIAL, "TRIAL_EXPIRED - - -",
            Transition.CHANGE_TRIAL, "ACTIVE - - ACTIVE",
            Transition.DELETE, "CANCELLED CANCELLED - CANCELLED",
            Transition.RESTORE, "- - ACTIVE -");

    @ParameterizedTest
    @EnumSource(Transition.class)
    void eachStepIsAllowedFromSomeStatusesOnly(Transition transition) {
        String[] goals = COURSES.get(transition).split(" ");
        for (TenantStatus origin : TenantStatus.values()) {
            Optional<TenantStatus> goal = Optional.of(goals[origin.ordinal()])
                    .filter(word -> !word.equals("-"))
                    .map(TenantStatus::valueOf);
            if (goal.isPresent()) {
                assertThat(transition.from(origin)).isEqualTo(goal.get());
            } else {
                Refused refused = catchThrowableOfType(Refused.class, () -> transition.from(origin));
                assertThat(refused.refusal().code()).isEqualTo("STATE_CONFLICT");
            }
        }
    }

    @Test
    void onlyAClosedTenantIsNotOpen() {
        for (TenantStatus status : TenantStatus.values()) {
            if (status == TenantStatus.CANCELLED) {
                assertThat(catchThrowableOfType(Refused.class, () -> Transition.requireOpen(status)))
                        .isNotNull();
            } else {
                assertThatCode(() -> Transition.requireOpen(status)).doesNotThrowAnyException();
            }
        }
    }
}
