package io.freehold.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.notifications.Letter;
import io.freehold.notifications.Letters;
import io.freehold.notifications.PlatformLetters;
import io.freehold.notifications.Template;
import io.freehold.tenancy.Migrations;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantId;
import io.freehold.tenancy.TenantScope;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Posting letters as a module's author meets it. */
@ExtendWith(ArquillianExtension.class)
class LettersIT {

    @Inject
    Letters letters;

    @Inject
    PlatformLetters platformLetters;

    @Inject
    Platform platform;

    @Inject
    UserTransaction transaction;

    private final TenantId tenant = new TenantId(UUID.randomUUID());
    private final String recipient = "reader-" + UUID.randomUUID() + "@letters.test";

    @BeforeEach
    void makeTenant() throws Exception {
        CompletableFuture<Void> migrated = new CompletableFuture<>();
        Migrations.then(() -> migrated.complete(null));
        migrated.get(120, TimeUnit.SECONDS);
        platform.read("make a tenant", connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into tenants (id, slug, name) values (?, ?, 'Letters')")) {
                insert.setObject(1, tenant.value());
                insert.setString(2, "l-" + tenant.value().toString().substring(0, 13));
                return insert.executeUpdate();
            }
        });
    }

    @Test
    void aPostedLetterIsLoggedWithTheChangeAndSentAfterItsCommit() throws Exception {
        transaction.begin();
        TenantScope.in(tenant, () -> letters.post(letter()));
        assertThat(logged()).isEqualTo("none");
        transaction.commit();
        await("SENT You are invited to Letters");
    }

    @Test
    void aChangeThatIsRolledBackSendsNothing() throws Exception {
        transaction.begin();
        TenantScope.in(tenant, () -> letters.post(letter()));
        transaction.rollback();
        assertThat(logged()).isEqualTo("none");
    }

    @Test
    void withoutATransactionNoLetterIsTaken() {
        assertThatThrownBy(() -> TenantScope.in(tenant, () -> letters.post(letter())))
                .isInstanceOf(Exception.class);
    }

    @Test
    void aLetterOfThePlatformNeedsNoTenantAndIsSentSoon() throws Exception {
        platformLetters.post(letter());
        for (int i = 0; i < 2_400 && !platformStatus().equals("SENT"); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(platformStatus()).isEqualTo("SENT");
    }

    private Letter letter() {
        return new Letter(
                Template.INVITATION,
                recipient,
                Map.of("name", "Ada"),
                Optional.of(new Letter.Link("invitation", "#/invitation", UUID.randomUUID())));
    }

    private void await(String expected) throws InterruptedException {
        for (int i = 0; i < 1_200 && !logged().equals(expected); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(logged()).isEqualTo(expected);
    }

    private String logged() {
        return first("select status || ' ' || subject from notification_log where recipient = ?");
    }

    private String platformStatus() {
        return first("select status from platform_letters where recipient = ?");
    }

    private String first(String sql) {
        return platform.read("look at a letter", connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setString(1, recipient);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? row.getString(1) : "none";
                }
            }
        });
    }
}
