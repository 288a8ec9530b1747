package io.freehold.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.identity.Catalogue;
import io.freehold.identity.PermissionView;
import io.freehold.identity.Role;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EntitlementTest {

    @Test
    void ownersHoldEverything() {
        assertThat(of(Role.OWNER).permissions()).containsExactlyInAnyOrderElementsOf(Catalogue.names());
    }

    @Test
    void adminsHoldAllButUsersAndTheTenantItself() {
        assertThat(of(Role.ADMIN).permissions())
                .hasSize(Catalogue.names().size() - 2)
                .doesNotContain("users.manage", "tenant.manage")
                .contains("audit.view", "billing.manage");
    }

    @Test
    void usersHoldTheOpsPreset() {
        assertThat(of(Role.USER).permissions())
                .containsExactlyInAnyOrder(
                        "leads.view",
                        "leads.edit",
                        "clients.view",
                        "commandes.view",
                        "deliveries.view",
                        "deliveries.resend",
                        "departements.view",
                        "activity.view",
                        "dashboard.view");
    }

    @Test
    void viewersOnlyView() {
        assertThat(of(Role.VIEWER).permissions()).hasSize(6).allMatch(name -> name.endsWith(".view"));
    }

    @Test
    void aGrantAddsToThePreset() {
        assertThat(with(Role.VIEWER, Set.of("leads.edit"), Set.of()).permissions())
                .contains("leads.edit");
    }

    @Test
    void aDenialTakesFromThePreset() {
        assertThat(with(Role.ADMIN, Set.of(), Set.of("billing.manage")).permissions())
                .doesNotContain("billing.manage");
    }

    @Test
    void aDenialWinsOverAGrant() {
        assertThat(with(Role.VIEWER, Set.of("leads.edit"), Set.of("leads.edit")).permissions())
                .doesNotContain("leads.edit");
    }

    @Test
    void aNameOutsideTheCatalogueGivesNothing() {
        assertThat(with(Role.VIEWER, Set.of("operator", "signed-in", "everything"), Set.of())
                        .permissions())
                .isEqualTo(of(Role.VIEWER).permissions());
    }

    @Test
    void eachPermissionIsExplained() {
        var explained =
                with(Role.VIEWER, Set.of("leads.edit"), Set.of("clients.view")).explained();
        assertThat(explained).hasSameSizeAs(Catalogue.names());
        assertThat(explained)
                .contains(
                        new PermissionView("leads.view", true, "part of the role VIEWER"),
                        new PermissionView("leads.edit", true, "granted by name"),
                        new PermissionView("clients.view", false, "denied by name"),
                        new PermissionView("users.manage", false, "not part of the role VIEWER"));
        assertThat(explained.stream()
                        .filter(PermissionView::held)
                        .map(PermissionView::name)
                        .collect(Collectors.toSet()))
                .isEqualTo(with(Role.VIEWER, Set.of("leads.edit"), Set.of("clients.view"))
                        .permissions());
    }

    @Test
    void presetsNameOnlyWhatTheCatalogueHas() {
        for (Role role : Role.values()) {
            assertThat(Catalogue.names()).containsAll(role.permissions());
        }
    }

    private static Entitlement of(Role role) {
        return with(role, Set.of(), Set.of());
    }

    private static Entitlement with(Role role, Set<String> granted, Set<String> denied) {
        return new Entitlement(role, granted, denied);
    }
}
