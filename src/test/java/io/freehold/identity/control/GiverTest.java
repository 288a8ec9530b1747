package io.freehold.identity.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.identity.Role;
import io.freehold.kernel.Refused;
import io.freehold.tenancy.Caller;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Nobody gives what it lacks. */
class GiverTest {

    private final Giver admin = new Giver(false, false, Role.ADMIN.permissions(), Set.of("RDZ"));
    private final Giver owner = new Giver(true, true, Role.OWNER.permissions(), Set.of("RDZ"));

    @Test
    void whoLacksAPermissionDoesNotGiveIt() {
        refused("GRANT_EXCEEDS_OWN", () -> admin.requireHeld(Set.of("leads.view", "users.manage")));
        assertThatCode(() -> admin.requireHeld(Set.of("leads.view"))).doesNotThrowAnyException();
    }

    @Test
    void onlyAnOwnerMakesAnOwner() {
        refused("OWNER_REQUIRED", () -> admin.requireMayConfer(Role.OWNER));
        assertThatCode(() -> owner.requireMayConfer(Role.OWNER)).doesNotThrowAnyException();
    }

    @Test
    void holdingEveryPermissionDoesNotMakeAnOwner() {
        Giver all = new Giver(false, true, Role.OWNER.permissions(), Set.of());
        refused("OWNER_REQUIRED", () -> all.requireMayConfer(Role.OWNER));
        refused("OWNER_REQUIRED", () -> all.requireMayTouch(Role.OWNER));
    }

    @Test
    void anOwnerStrippedOfAPermissionDoesNotGiveItByARole() {
        Giver stripped = new Giver(true, true, Role.USER.permissions(), Set.of());
        refused("GRANT_EXCEEDS_OWN", () -> stripped.requireMayConfer(Role.ADMIN));
        assertThatCode(() -> stripped.requireMayConfer(Role.USER)).doesNotThrowAnyException();
    }

    @Test
    void companiesAreGivenByWhoReachesThem() {
        assertThatCode(() -> admin.requireReached(Optional.of(Set.of("RDZ")))).doesNotThrowAnyException();
        refused("GRANT_EXCEEDS_OWN", () -> admin.requireReached(Optional.of(Set.of("RDZ", "MDL"))));
        refused("GRANT_EXCEEDS_OWN", () -> admin.requireReached(Optional.empty()));
        assertThatCode(() -> owner.requireReached(Optional.empty())).doesNotThrowAnyException();
    }

    @Test
    void aMemberWithoutMembershipOwnsNothing() {
        Caller member = new Caller(
                Caller.Kind.MEMBER, new UUID(0, 1), "eve@x.test", Optional.empty(), Set.of(), Set.of(), "OWNER");
        refused("OWNER_REQUIRED", () -> Giver.of(member, Optional.empty()).requireMayTouch(Role.OWNER));
    }

    @Test
    void operatorsAndTheSystemWereJudgedElsewhere() {
        assertThatCode(() -> Giver.of(Caller.SYSTEM, Optional.empty()).requireMayConfer(Role.OWNER))
                .doesNotThrowAnyException();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> org.assertj.core.api.Assertions.assertThat(
                                        refused.refusal().code())
                                .isEqualTo(code));
    }
}
