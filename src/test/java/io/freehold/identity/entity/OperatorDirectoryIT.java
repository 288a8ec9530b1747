package io.freehold.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.identity.EmailAddress;
import io.freehold.identity.NewOperator;
import io.freehold.identity.OperatorEdit;
import io.freehold.identity.OperatorRole;
import io.freehold.identity.OperatorView;
import io.freehold.identity.entity.OperatorDirectory.Amendment;
import io.freehold.identity.entity.OperatorDirectory.Welcome;
import io.freehold.testing.Database;
import io.freehold.testing.Postgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class OperatorDirectoryIT {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final OperatorEdit DISABLE = new OperatorEdit(null, null, null, true);
    private static final OperatorEdit DEMOTE = new OperatorEdit(null, OperatorRole.SALES, null, null);

    private final Database database = Postgres.migratedDatabase();
    private final OperatorDirectory directory = new OperatorDirectory(database.platform());

    @Test
    void theLastSuperAdminCanBeNeitherDisabledNorDemoted() {
        UUID only = made("a@freehold.test", OperatorRole.SUPER_ADMIN);
        made("b@freehold.test", OperatorRole.ADMIN);
        assertThat(directory.change(only, 0, DISABLE, NOW)).isInstanceOf(Amendment.LastSuperAdmin.class);
        assertThat(directory.change(only, 0, DEMOTE, NOW)).isInstanceOf(Amendment.LastSuperAdmin.class);
        var renamed = new OperatorEdit("Another name", OperatorRole.SUPER_ADMIN, null, false);
        assertThat(directory.change(only, 0, renamed, NOW)).isInstanceOf(Amendment.Made.class);
    }

    @Test
    void oneWhoIsDisabledDoesNotCountAsOneWhoIsLeft() {
        UUID first = made("a@freehold.test", OperatorRole.SUPER_ADMIN);
        UUID second = made("b@freehold.test", OperatorRole.SUPER_ADMIN);
        assertThat(directory.change(first, 0, DISABLE, NOW)).isInstanceOf(Amendment.Made.class);
        assertThat(directory.change(second, 0, DEMOTE, NOW)).isInstanceOf(Amendment.LastSuperAdmin.class);
        assertThat(directory.change(first, 1, DEMOTE, NOW)).isInstanceOf(Amendment.Made.class);
    }

    @Test
    void whoIsDisabledHasNoLinkLeft() throws SQLException {
        made("root@freehold.test", OperatorRole.SUPER_ADMIN);
        UUID id = made("a@freehold.test", OperatorRole.SALES);
        assertThat(openLinks(id)).isOne();
        directory.change(id, 0, DISABLE, NOW);
        assertThat(openLinks(id)).isZero();
    }

    private int openLinks(UUID operator) throws SQLException {
        String sql = "select count(*) from password_resets where used_at is null and operator_id = '" + operator + "'";
        try (Connection session = database.asSuperuser();
                ResultSet row = session.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void ofTwoWhoTakeTheLastTwoAwayAtOnceOneIsTooLate() throws Exception {
        UUID first = made("a@freehold.test", OperatorRole.SUPER_ADMIN);
        UUID second = made("b@freehold.test", OperatorRole.SUPER_ADMIN);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Amendment>> both = List.of(
                    () -> directory.change(first, 0, DISABLE, NOW), () -> directory.change(second, 0, DEMOTE, NOW));
            List<Future<Amendment>> ends = threads.invokeAll(both);
            assertThat(List.of(ends.get(0).get(), ends.get(1).get()))
                    .hasAtLeastOneElementOfType(Amendment.Made.class)
                    .hasAtLeastOneElementOfType(Amendment.LastSuperAdmin.class);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anEditOfAnOldVersionIsStaleAndOneOfNobodyAbsent() {
        made("root@freehold.test", OperatorRole.SUPER_ADMIN);
        UUID id = made("a@freehold.test", OperatorRole.SALES);
        assertThat(directory.change(id, 0, new OperatorEdit("New", null, "Care", null), NOW))
                .isInstanceOf(Amendment.Made.class);
        assertThat(directory.change(id, 0, new OperatorEdit("Newer", null, null, null), NOW))
                .isInstanceOf(Amendment.Stale.class);
        assertThat(directory.change(UUID.randomUUID(), 0, DISABLE, NOW)).isInstanceOf(Amendment.Absent.class);
        assertThat(directory.find(id))
                .get()
                .extracting(OperatorView::name, OperatorView::department, OperatorView::version)
                .containsExactly("New", "Care", 1);
        directory.change(id, 1, new OperatorEdit(null, null, "", null), NOW);
        assertThat(directory.find(id))
                .get()
                .extracting(OperatorView::department)
                .isNull();
    }

    @Test
    void anAddressIsTakenWhateverItsCase() {
        made("a@freehold.test", OperatorRole.SALES);
        assertThat(directory.add(UUID.randomUUID(), wanted("A@Freehold.test", OperatorRole.SALES), "hash", welcome()))
                .isFalse();
        assertThat(directory.count()).isOne();
    }

    @Test
    void thePageIsOrderedByAddress() {
        made("b@freehold.test", OperatorRole.SALES);
        made("a@freehold.test", OperatorRole.SALES);
        assertThat(directory.page(10, 0))
                .extracting(OperatorView::email)
                .containsExactly("a@freehold.test", "b@freehold.test");
        assertThat(directory.page(1, 1)).extracting(OperatorView::email).containsExactly("b@freehold.test");
    }

    private UUID made(String email, OperatorRole role) {
        UUID id = UUID.randomUUID();
        assertThat(directory.add(id, wanted(email, role), "no hash at all", welcome()))
                .isTrue();
        return id;
    }

    private static NewOperator wanted(String email, OperatorRole role) {
        return new NewOperator(new EmailAddress(email), "Somebody", role, Optional.empty());
    }

    private static Welcome welcome() {
        return new Welcome(UUID.randomUUID(), NOW, NOW.plusSeconds(60));
    }
}
