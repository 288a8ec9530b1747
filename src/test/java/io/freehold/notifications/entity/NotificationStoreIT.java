package io.freehold.notifications.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.notifications.Mail;
import io.freehold.notifications.NotificationStatus;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NotificationStoreIT {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    private final TestDatabase database = TestDatabase.shared();
    private final NotificationStore store = database.wired(new NotificationStore());
    private final TenantId tenant = database.tenant();

    @Test
    void aMailIsOneRowOverAllItsTries() {
        add("mail-1", "a@buyers.test", NOW);
        database.in(tenant, manager -> {
            Notification row = store.find("mail-1").orElseThrow();
            row.ended(NotificationStatus.FAILED, "The mail server cannot be reached.", NOW);
            row.tried(false, NOW.plusSeconds(1));
            row.sent("mail-1", NOW.plusSeconds(2));
            return null;
        });
        Object[] row = (Object[]) database.in(
                tenant,
                manager -> manager.createNativeQuery("select status, attempts, error from notification_log")
                        .getSingleResult());
        assertThat(row).containsExactly("SENT", 2, null);
    }

    @Test
    void recipientsAreListedOnceTheNewestFirst() {
        add("mail-1", "a@buyers.test", NOW);
        add("mail-2", "b@buyers.test", NOW.plusSeconds(1));
        add("mail-3", "a@buyers.test", NOW.plusSeconds(2));
        assertThat(database.<List<String>>in(tenant, manager -> store.recipients(10)))
                .containsExactly("a@buyers.test", "b@buyers.test");
        assertThat(database.<List<String>>in(tenant, manager -> store.mailsTo("a@buyers.test", 10)))
                .containsExactly("mail-3", "mail-1");
    }

    @Test
    void anotherTenantsMailsAreNotListed() {
        add("mail-1", "a@buyers.test", NOW);
        TenantId other = database.tenant();
        assertThat(database.<List<String>>in(other, manager -> store.mailsTo("a@buyers.test", 10)))
                .isEmpty();
        assertThat(database.<java.util.Optional<Notification>>in(other, manager -> store.find("mail-1")))
                .isEmpty();
    }

    private void add(String id, String to, Instant at) {
        database.in(tenant, manager -> {
            store.add(new Notification(UUID.randomUUID(), new Mail(id, to, "Lead", "text", List.of()), false, at));
            return null;
        });
    }
}
