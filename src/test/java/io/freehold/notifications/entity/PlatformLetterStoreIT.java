package io.freehold.notifications.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.notifications.NotificationStatus;
import io.freehold.notifications.Template;
import io.freehold.notifications.entity.PlatformLetterStore.Taken;
import io.freehold.testing.Database;
import io.freehold.testing.Postgres;
import io.freehold.testing.Role;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlatformLetterStoreIT {

    private static final Duration LEASE = Duration.ofMinutes(10);

    private final Database database = Postgres.migratedDatabase();
    private final PlatformLetterStore store = new PlatformLetterStore(database.platform());
    private final UUID id = UUID.randomUUID();

    @Test
    void aLetterIsTakenByOneServerAtATime() {
        add();
        assertThat(take())
                .extracting(Taken::id, Taken::attempt)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(id, 1));
        assertThat(take()).isEmpty();
    }

    @Test
    void aLetterOfAServerThatDiedIsDueAgain() {
        add();
        assertThat(store.take(10, false, Duration.ZERO)).hasSize(1);
        assertThat(take()).extracting(Taken::attempt).containsExactly(2);
    }

    @Test
    void aLetterThatWaitsIsNotTakenBeforeItsTime() throws SQLException {
        add();
        store.waits(take().get(0), "The mail server cannot be reached.", Duration.ofHours(1));
        assertThat(take()).isEmpty();
        assertThat(column("status")).isEqualTo("PENDING");
        assertThat(column("error")).isEqualTo("The mail server cannot be reached.");
    }

    @Test
    void aLetterThatLeftIsNeverTakenAgain() throws SQLException {
        add();
        store.sent(store.take(10, false, Duration.ZERO).get(0), "receipt-1");
        assertThat(take()).isEmpty();
        assertThat(column("status")).isEqualTo("SENT");
        assertThat(column("receipt")).isEqualTo("receipt-1");
        assertThat(column("sent_at")).isNotNull();
    }

    @Test
    void aTryThatWasOvertakenSettlesNothing() throws SQLException {
        add();
        Taken slow = store.take(10, false, Duration.ZERO).get(0);
        Taken quick = take().get(0);
        store.sent(quick, "receipt-2");
        store.ended(slow, NotificationStatus.FAILED, "too late");
        assertThat(column("status")).isEqualTo("SENT");
    }

    @Test
    void theNewestAreListedWithTheirAddress() {
        add();
        assertThat(store.newest(5)).containsExactly(new PlatformLetterStore.Posted("op@freehold.test", id));
    }

    @Test
    void requestsOfTenantsDoNotSeeThem() throws SQLException {
        add();
        try (Connection session = database.as(Role.APP)) {
            assertThatThrownBy(() -> session.createStatement().executeQuery("select * from platform_letters"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private void add() {
        store.add(id, Template.ADMIN_WELCOME, "op@freehold.test", "{}");
    }

    private List<Taken> take() {
        return store.take(10, false, LEASE);
    }

    private String column(String name) throws SQLException {
        try (Connection session = database.asSuperuser();
                ResultSet row = session.createStatement().executeQuery("select " + name + " from platform_letters")) {
            row.next();
            return row.getString(1);
        }
    }
}
