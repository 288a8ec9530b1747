package io.freehold.usage.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.tenancy.DatabaseFailure;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.Role;
import io.freehold.testing.TestDatabase;
import io.freehold.usage.entity.Flush.Count;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class UsageLedgerIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final int SERVERS = 6;
    private static final int FLUSHES = 25;

    private final TestDatabase database = TestDatabase.shared();
    private final UsageLedger ledger = new UsageLedger(database.platform());
    private final UUID server = UUID.randomUUID();
    private final TenantId tenant = database.tenant();

    @Test
    void aFlushIsAddedOnceHoweverOftenItIsSent() {
        Flush flush = flush(server, 1, new Count(tenant.value(), DAY, 7));
        ledger.add(flush, Instant.now());
        ledger.add(flush, Instant.now());
        assertThat(requests()).isEqualTo(7);
        ledger.add(flush(server, 2, new Count(tenant.value(), DAY, 5)), Instant.now());
        ledger.add(flush, Instant.now());
        assertThat(requests()).isEqualTo(12);
    }

    @Test
    void aFlushWhoseAnswerWasLostIsAddedOnce() {
        UsageLedger deaf = new UsageLedger(new Platform(losingAnswers()));
        Flush flush = flush(server, 1, new Count(tenant.value(), DAY, 7));
        assertThatThrownBy(() -> deaf.add(flush, Instant.now())).isInstanceOf(DatabaseFailure.class);
        assertThat(requests()).isEqualTo(7);
        ledger.add(flush, Instant.now());
        assertThat(requests()).isEqualTo(7);
    }

    @Test
    void severalServersAddToTheSameTenantsAtOnce() throws Exception {
        List<TenantId> tenants = List.of(tenant, database.tenant(), database.tenant());
        ExecutorService threads = Executors.newFixedThreadPool(SERVERS);
        try {
            List<Future<?>> servers = new ArrayList<>();
            for (int i = 0; i < SERVERS; i++) {
                servers.add(threads.submit(() -> addOften(UUID.randomUUID(), new ArrayList<>(tenants))));
            }
            for (Future<?> one : servers) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(ledger.requestsSince(DAY, Set.copyOf(tenants)).values())
                .hasSize(3)
                .allMatch(sum -> sum == SERVERS * FLUSHES);
    }

    private void addOften(UUID one, List<TenantId> tenants) {
        for (int number = 1; number <= FLUSHES; number++) {
            Collections.shuffle(tenants);
            Count[] counts = tenants.stream()
                    .map(each -> new Count(each.value(), DAY, 1))
                    .toArray(Count[]::new);
            ledger.add(flush(one, number, counts), Instant.now());
        }
    }

    @Test
    void aTenantThatIsGoneHoldsUpNobody() {
        ledger.add(
                flush(server, 1, new Count(UUID.randomUUID(), DAY, 9), new Count(tenant.value(), DAY, 2)),
                Instant.now());
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void onlyTheMonthAskedForIsSummedUp() {
        ledger.add(
                flush(
                        server,
                        1,
                        new Count(tenant.value(), DAY.minusMonths(1), 100),
                        new Count(tenant.value(), DAY, 2),
                        new Count(tenant.value(), DAY.plusDays(3), 3)),
                Instant.now());
        assertThat(ledger.requestsSince(DAY.withDayOfMonth(1), Set.of(tenant))).isEqualTo(Map.of(tenant, 5L));
        assertThat(ledger.requestsSince(DAY, Set.of(database.tenant()))).isEmpty();
    }

    @Test
    void serversThatAreGoneAreForgotten() {
        ledger.add(flush(server, 1, new Count(tenant.value(), DAY, 1)), Instant.parse("2020-01-01T00:00:00Z"));
        assertThat(ledger.forgetServers(Instant.parse("2020-01-02T00:00:00Z"))).isPositive();
    }

    @Test
    void requestsSeeNothingOfTheServers() throws SQLException {
        try (Connection session = database.database().as(Role.APP);
                Statement sql = session.createStatement()) {
            assertThatThrownBy(() -> sql.executeQuery("select * from usage_flushes"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    private long requests() {
        return ledger.requestsSince(DAY.withDayOfMonth(1), Set.of(tenant)).getOrDefault(tenant, 0L);
    }

    private static Flush flush(UUID server, long number, Count... counts) {
        return new Flush(server, number, List.of(counts));
    }

    /** A connection on which every statement is carried out and no answer comes back. */
    private DataSource losingAnswers() {
        return new PGSimpleDataSource() {
            private static final long serialVersionUID = 1L;

            @Override
            public Connection getConnection() throws SQLException {
                return losing(database.database().as(Role.PLATFORM));
            }
        };
    }

    private static Connection losing(Connection connection) {
        return proxy(
                Connection.class,
                (method, result) -> method.equals("prepareStatement")
                        ? proxy(PreparedStatement.class, UsageLedgerIT::lost, result)
                        : result,
                connection);
    }

    private static Object lost(String method, Object result) throws SQLException {
        if (method.startsWith("execute")) {
            throw new SQLException("the answer was lost", "08006");
        }
        return result;
    }

    @FunctionalInterface
    private interface After {
        Object done(String method, Object result) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, After after, Object target) {
        return type.cast(Proxy.newProxyInstance(
                UsageLedgerIT.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return after.done(method.getName(), method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
