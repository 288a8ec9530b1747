package io.freehold.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.identity.Access;
import io.freehold.identity.EmailAddress;
import io.freehold.identity.Enrolment;
import io.freehold.identity.Entities;
import io.freehold.identity.EntityView;
import io.freehold.identity.MemberSignedIn;
import io.freehold.identity.Members;
import io.freehold.identity.NewMember;
import io.freehold.identity.OperatorRole;
import io.freehold.identity.Operators;
import io.freehold.identity.Proof;
import io.freehold.identity.Role;
import io.freehold.kernel.Refused;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Credentials;
import io.freehold.tenancy.Migrations;
import io.freehold.tenancy.Plane;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.Presented;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The doors through which members, operators and companies are made, called as the demo data calls them. */
@ExtendWith(ArquillianExtension.class)
class EnrolmentIT {

    private static final String PASSWORD = "Freehold-test-1";

    @Inject
    Enrolment enrolment;

    @Inject
    Entities entities;

    @Inject
    Members members;

    @Inject
    Operators operators;

    @Inject
    Access access;

    @Inject
    Platform platform;

    @BeforeEach
    void schemaIsThere() throws Exception {
        CompletableFuture<Void> migrated = new CompletableFuture<>();
        Migrations.then(() -> migrated.complete(null));
        migrated.get(240, TimeUnit.SECONDS);
    }

    @Test
    void anEnrolledMemberComesInWithItsEntities() {
        TenantId tenant = tenant();
        EmailAddress email = email();
        in(tenant, () -> entities.add("RDZ", "Rendezvous"));
        in(tenant, () -> entities.add("MDL", "Modele"));
        in(tenant, () -> enrolment.enrol(new NewMember(email, "Ada", PASSWORD, Role.USER, Optional.of(Set.of("MDL")))));
        MemberSignedIn signedIn = members.signIn(email, Proof.of(PASSWORD), Optional.empty());
        assertThat(signedIn.user().role()).isEqualTo("USER");
        Presented.Accepted accepted = (Presented.Accepted) present(signedIn);
        assertThat(accepted.tenant().orElseThrow().id()).isEqualTo(tenant);
        assertThat(accepted.caller().entities()).containsExactly("MDL");
        assertThat(TenantScope.in(tenant, () -> Caller.as(accepted.caller(), entities::shown)))
                .containsExactly(new EntityView("MDL", "Modele", true, true, 0));
        TenantScope.in(
                tenant,
                () -> Caller.as(accepted.caller(), () -> {
                    members.signOut();
                    return null;
                }));
        assertThat(present(signedIn)).isInstanceOf(Presented.Rejected.class);
    }

    @Test
    void whoIsHereAlreadyKeepsItsPassword() {
        EmailAddress email = email();
        in(tenant(), () -> enrolment.enrol(new NewMember(email, "Ada", PASSWORD, Role.ADMIN, Optional.empty())));
        in(
                tenant(),
                () -> enrolment.enrol(new NewMember(email, "Eve", "Other-secret-2", Role.OWNER, Optional.empty())));
        assertThat(members.signIn(email, Proof.of(PASSWORD), Optional.empty()).memberships())
                .hasSize(2);
        assertThatThrownBy(() -> members.signIn(email, Proof.of("Other-secret-2"), Optional.empty()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatCannotBeEnrolledIsRefused() {
        TenantId tenant = tenant();
        EmailAddress email = email();
        NewMember good = new NewMember(email, "Ada", PASSWORD, Role.USER, Optional.of(Set.of()));
        refused(
                "VALIDATION_FAILED",
                () -> in(
                        tenant,
                        () -> enrolment.enrol(new NewMember(email, "Ada", "weak", Role.USER, Optional.empty()))));
        refused(
                "VALIDATION_FAILED",
                () -> in(
                        tenant,
                        () -> enrolment.enrol(
                                new NewMember(email, "Ada", PASSWORD, Role.USER, Optional.of(Set.of("NIL"))))));
        in(tenant, () -> enrolment.enrol(good));
        refused("ALREADY_A_MEMBER", () -> in(tenant, () -> enrolment.enrol(good)));
        refused("VALIDATION_FAILED", () -> in(tenant, () -> entities.add("BOTH", "Both")));
        refused("VALIDATION_FAILED", () -> in(tenant, () -> entities.add("small", "Small")));
        in(tenant, () -> entities.add("RDZ", "Rendezvous"));
        refused("ENTITY_CODE_TAKEN", () -> in(tenant, () -> entities.add("RDZ", "Again")));
    }

    @Test
    void anOperatorIsMadeOnce() {
        EmailAddress email = email();
        Caller.as(Caller.SYSTEM, () -> operators.enrol(email, "Grace", PASSWORD, OperatorRole.SUPER_ADMIN));
        refused(
                "EMAIL_TAKEN",
                () -> Caller.as(Caller.SYSTEM, () -> operators.enrol(email, "Eve", PASSWORD, OperatorRole.SALES)));
        assertThat(operators.signIn(email, Proof.of(PASSWORD)).user().role()).isEqualTo("SUPER_ADMIN");
    }

    private Presented present(MemberSignedIn signedIn) {
        return access.present(new Credentials(Optional.of(signedIn.accessToken()), Optional.empty()), Plane.TENANT);
    }

    private static <T> T in(TenantId tenant, Supplier<T> work) {
        return TenantScope.in(tenant, () -> Caller.as(Caller.SYSTEM, work));
    }

    private static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static EmailAddress email() {
        return new EmailAddress("ada-" + UUID.randomUUID() + "@freehold.test");
    }

    private TenantId tenant() {
        UUID id = UUID.randomUUID();
        return platform.read("add a tenant", connection -> {
            try (var add =
                    connection.prepareStatement("insert into tenants (id, slug, name) values (?, ?, 'Tenant')")) {
                add.setObject(1, id);
                add.setString(2, "t-" + id.toString().substring(0, 13));
                add.executeUpdate();
                return new TenantId(id);
            }
        });
    }
}
