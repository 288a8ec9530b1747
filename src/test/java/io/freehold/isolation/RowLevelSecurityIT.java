package io.freehold.isolation;

import static io.freehold.isolation.FilledDatabase.OURS;
import static io.freehold.isolation.FilledDatabase.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.testing.Role;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The third fence alone: plain SQL as the application's role, which names no tenant anywhere. Every
 * table with a tenant is tried, also those added after this was written.
 */
class RowLevelSecurityIT {

    private static FilledDatabase filled;

    @BeforeAll
    static void fill() throws SQLException {
        filled = FilledDatabase.create();
    }

    static List<String> tables() {
        return filled.tables();
    }

    @Test
    void thereAreTablesToTry() {
        assertThat(tables()).contains("idempotency_keys", "rate_windows");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTenantReadsItsOwnRowsAlone(String table) throws SQLException {
        try (Connection session = filled.as(Role.APP, OURS)) {
            assertThat(count(session, table)).isEqualTo(mayRead(session, table) ? 1 : 0);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void withoutATenantNothingIsSeen(String table) throws SQLException {
        try (Connection session = filled.database().as(Role.APP)) {
            assertThat(count(session, table)).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theSettingDiesWithItsTransaction(String table) throws SQLException {
        try (Connection session = filled.as(Role.APP, OURS)) {
            session.commit();
            assertThat(count(session, table)).isZero();
            session.rollback();
            assertThat(count(session, table)).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void anUpdateOrDeleteOfEverythingSparesTheOthers(String table) throws SQLException {
        for (String statement : List.of("update " + table + " set tenant_id = tenant_id", "delete from " + table)) {
            try (Connection session = filled.as(Role.APP, OURS);
                    Statement sql = session.createStatement()) {
                assertThat(affected(sql, statement)).as(statement).isLessThanOrEqualTo(1);
                session.rollback();
            }
        }
        assertThat(rowsOfTheirs(table)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aRowCannotBeGivenToAnotherTenant(String table) throws SQLException {
        try (Connection session = filled.as(Role.APP, OURS);
                Statement sql = session.createStatement()) {
            assertThatThrownBy(() -> sql.execute("update " + table + " set tenant_id = '" + THEIRS + "'"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theOwnerIsBoundToo(String table) throws SQLException {
        try (Connection session = filled.database().asSuperuser();
                Statement sql = session.createStatement();
                ResultSet row =
                        sql.executeQuery("select relrowsecurity and relforcerowsecurity from pg_class where oid = '"
                                + table + "'::regclass")) {
            row.next();
            assertThat(row.getBoolean(1)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theApplicationCannotTruncate(String table) throws SQLException {
        try (Connection session = filled.as(Role.APP, OURS);
                Statement sql = session.createStatement()) {
            assertThatThrownBy(() -> sql.execute("truncate " + table)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void theApplicationCannotTakeThePlatformsRole() throws SQLException {
        for (String role : List.of("freehold_platform", "freehold_owner")) {
            try (Connection session = filled.as(Role.APP, OURS);
                    Statement sql = session.createStatement()) {
                assertThatThrownBy(() -> sql.execute("set role " + role)).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void aTenantSeesOfTheRegistryItselfAlone() throws SQLException {
        try (Connection superuser = filled.database().asSuperuser();
                Statement sql = superuser.createStatement()) {
            sql.execute("insert into tenants (id, slug, name) values ('" + OURS + "', 'ours', 'Ours'), ('" + THEIRS
                    + "', 'theirs', 'Theirs')");
        }
        try (Connection session = filled.as(Role.APP, OURS);
                Statement sql = session.createStatement()) {
            assertThat(FilledDatabase.texts(sql, "select slug from tenants")).containsExactly("ours");
        }
    }

    private static boolean mayRead(Connection session, String table) throws SQLException {
        try (Statement sql = session.createStatement();
                ResultSet row = sql.executeQuery("select has_table_privilege('" + table + "', 'select')")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /**
     * Tenants' rows seen; a table that the role may not read at all shows none. The installation's own
     * settings, which belong to no tenant and are for all to read, have {@link SettingsFenceIT}.
     */
    private static int count(Connection session, String table) throws SQLException {
        if (!mayRead(session, table)) {
            return 0;
        }
        try (Statement sql = session.createStatement();
                ResultSet row = sql.executeQuery("select count(*) from " + table + " where tenant_id is not null")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Rows changed; a role without the privilege changes none. */
    private static int affected(Statement sql, String statement) throws SQLException {
        try {
            return sql.executeUpdate(statement);
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("42501");
            return 0;
        }
    }

    private static int rowsOfTheirs(String table) throws SQLException {
        try (Connection superuser = filled.database().asSuperuser();
                Statement sql = superuser.createStatement();
                ResultSet row =
                        sql.executeQuery("select count(*) from " + table + " where tenant_id = '" + THEIRS + "'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
