package io.freehold.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.accounts.TrialWatch;
import io.freehold.accounts.Trials;
import io.freehold.identity.EmailAddress;
import io.freehold.identity.Enrolment;
import io.freehold.identity.NewMember;
import io.freehold.identity.Role;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Migrations;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Trials as time goes by: the sweep is called as the clock calls it. */
@ExtendWith(ArquillianExtension.class)
class TrialsIT {

    @Inject
    Trials trials;

    @Inject
    TrialWatch watch;

    @Inject
    Enrolment enrolment;

    @Inject
    Platform platform;

    private final TenantId tenant = new TenantId(UUID.randomUUID());

    @BeforeEach
    void makeTenantWithAnOwner() throws Exception {
        CompletableFuture<Void> migrated = new CompletableFuture<>();
        Migrations.then(() -> migrated.complete(null));
        migrated.get(240, TimeUnit.SECONDS);
        change("insert into tenants (id, slug, name) values (?, 'trial-' || substr(?::text, 1, 13), 'Trial')");
        EmailAddress owner = new EmailAddress("owner-" + tenant + "@trials.test");
        NewMember olga = new NewMember(owner, "Olga", "Freehold-test-1", Role.OWNER, Optional.empty());
        TenantScope.in(tenant, () -> asSystem(() -> enrolment.enrol(olga)));
    }

    @Test
    void aTrialThatIsOverExpires() {
        endsIn("-1 minute");
        asSystem(watch::sweep);
        assertThat(status()).isEqualTo("TRIAL_EXPIRED");
        asSystem(watch::sweep);
        assertThat(count("select count(*) from audit_log where tenant_id = ? and action = 'tenant.trial_expired'"))
                .isEqualTo(1);
    }

    @Test
    void ownersHearOfTheEndOnceANotice() {
        endsIn("2 days");
        asSystem(watch::sweep);
        asSystem(watch::sweep);
        assertThat(letters()).isEqualTo(1);
        endsIn("20 hours");
        asSystem(watch::sweep);
        asSystem(watch::sweep);
        assertThat(letters()).isEqualTo(2);
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void whoseTrialEndsLaterHearsNothing() {
        endsIn("8 days");
        asSystem(watch::sweep);
        assertThat(letters()).isZero();
    }

    @Test
    void aCustomerHasNothingToExpire() {
        TenantScope.in(tenant, () -> asSystem(trials::look));
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(letters()).isZero();
    }

    @Test
    void aSuspendedTenantsTrialIsLeftAlone() {
        endsIn("-1 minute");
        change("update tenants set status = 'SUSPENDED' where id = ? and id = ?");
        asSystem(watch::sweep);
        assertThat(status()).isEqualTo("SUSPENDED");
    }

    private void endsIn(String interval) {
        change("update tenants set trial_ends_at = now() + interval '" + interval + "' where id = ? and id = ?");
    }

    private long letters() {
        return count("select count(*) from notification_log where tenant_id = ? and template = 'TRIAL_EXPIRY'");
    }

    private String status() {
        return platform.read("read a tenant's status", connection -> {
            try (PreparedStatement query = connection.prepareStatement("select status from tenants where id = ?")) {
                query.setObject(1, tenant.value());
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getString(1);
                }
            }
        });
    }

    private long count(String sql) {
        return platform.read("count", connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setObject(1, tenant.value());
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    private void change(String sql) {
        platform.read("prepare a trial", connection -> {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setObject(1, tenant.value());
                update.setObject(2, tenant.value());
                return update.executeUpdate();
            }
        });
    }

    private static void asSystem(Runnable work) {
        Caller.as(Caller.SYSTEM, () -> {
            work.run();
            return null;
        });
    }
}
