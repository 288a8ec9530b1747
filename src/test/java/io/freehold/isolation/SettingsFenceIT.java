package io.freehold.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.testing.Database;
import io.freehold.testing.Postgres;
import io.freehold.testing.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The one row of a settings table that belongs to no tenant: everybody reads it, the platform alone writes it. */
class SettingsFenceIT {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String DENIED = "42501";

    private static final UUID OURS = UUID.fromString("0190a0b0-0000-7000-8000-0000000000c1");
    private static final UUID THEIRS = UUID.fromString("0190a0b0-0000-7000-8000-0000000000c2");

    private static Database database;

    static List<String> tables() {
        return List.of(
                "organization_settings",
                "booking_settings",
                "integration_settings",
                "security_settings",
                "communication_settings");
    }

    @BeforeAll
    static void choose() throws SQLException {
        database = Postgres.migratedDatabase();
        try (Connection platform = database.as(Role.PLATFORM);
                Statement sql = platform.createStatement()) {
            sql.execute("insert into tenants (id, slug, name) values ('%s', 'ours', 'Ours'), ('%s', 'theirs', 'Theirs')"
                    .formatted(OURS, THEIRS));
            for (String table : tables()) {
                for (UUID tenant : List.of(OURS, THEIRS)) {
                    sql.execute("insert into %s (tenant_id, version, chosen, updated_at) values ('%s', 1, '{}', now())"
                            .formatted(table, tenant));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTenantReadsItsOwnRowAndTheInstallations(String table) throws SQLException {
        assertThat(seen(table, OURS)).containsExactlyInAnyOrder(OURS.toString(), null);
        assertThat(seen(table, THEIRS)).containsExactlyInAnyOrder(THEIRS.toString(), null);
        assertThat(seen(table, UUID.randomUUID())).containsExactly((String) null);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aChangeOfEverythingReachesTheOwnRowAlone(String table) throws SQLException {
        try (Connection session = as(OURS);
                Statement sql = session.createStatement()) {
            assertThat(sql.executeUpdate("update " + table + " set version = 7"))
                    .isEqualTo(1);
            assertThat(sql.executeUpdate("update " + table + " set version = 7 where tenant_id is null"))
                    .isZero();
            session.rollback();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theInstallationsRowIsNeitherMadeNorDeletedNorTakenOver(String table) throws SQLException {
        for (String hostile : List.of(
                "insert into " + table + " (version, chosen, updated_at) values (1, '{}', now())",
                "update " + table + " set tenant_id = null",
                "update " + table + " set tenant_id = '" + THEIRS + "'",
                "delete from " + table,
                "insert into " + table + " (version, chosen, updated_at) values (9, '{}', now())"
                        + " on conflict (tenant_id) do update set version = 9")) {
            try (Connection session = as(OURS);
                    Statement sql = session.createStatement()) {
                assertThatThrownBy(() -> sql.executeUpdate(hostile))
                        .as(hostile)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void thePlatformChangesTheInstallationsRowAndCannotMakeASecond(String table) throws SQLException {
        try (Connection session = database.as(Role.PLATFORM);
                Statement sql = session.createStatement()) {
            session.setAutoCommit(false);
            assertThat(sql.executeUpdate("update " + table + " set version = 2 where tenant_id is null"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> sql.executeUpdate(
                            "insert into " + table + " (version, chosen, updated_at) values (1, '{}', now())"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(UNIQUE_VIOLATION));
            session.rollback();
        }
    }

    private static List<String> seen(String table, UUID tenant) throws SQLException {
        try (Connection session = as(tenant);
                Statement sql = session.createStatement()) {
            return FilledDatabase.texts(sql, "select tenant_id from " + table);
        }
    }

    private static Connection as(UUID tenant) throws SQLException {
        Connection session = database.as(Role.APP);
        session.setAutoCommit(false);
        try (Statement bind = session.createStatement()) {
            bind.execute("select set_config('app.current_tenant_id', '" + tenant + "', true)");
        }
        return session;
    }
}
