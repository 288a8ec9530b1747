package io.freehold.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Database;
import io.freehold.testing.Postgres;
import io.freehold.testing.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The look over the fences finds nothing in our schema and every hole that is made in it. */
class FindingsIT {

    private static Database database;

    @BeforeAll
    static void migrate() {
        database = Postgres.migratedDatabase();
    }

    @Test
    void ourSchemaIsSound() throws Exception {
        assertThat(findingsAfter("select 1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alter table rate_windows disable row level security | row-level security is off",
                "alter table rate_windows no force row level security | row-level security is not forced",
                "drop policy tenant_isolation on rate_windows | policy tenant_isolation is missing",
                "create policy hole on rate_windows using (true) | a policy lets the application past the tenant",
                "create policy hole on rate_windows to freehold_app using (true) | a policy lets the application past",
                "grant truncate on rate_windows to freehold_app | may truncate",
                "create table holes (tenant_id uuid, id uuid) | tenant_id may be null",
                "create index hole on rate_windows (bucket) | an index does not lead with tenant_id",
                "create policy global_default_readable on rate_windows for select to freehold_app using (tenant_id is null) | a policy lets the application past the tenant",
                "drop policy global_default_readable on booking_settings; create policy global_default_readable on booking_settings to freehold_app using (tenant_id is null) | a policy lets the application past the tenant",
                "drop policy global_default_readable on booking_settings; create policy global_default_readable on booking_settings for select to freehold_app using (true) | a policy lets the application past the tenant",
                "drop policy tenant_isolation on booking_settings; create policy tenant_isolation on booking_settings to freehold_app using (tenant_id is null) with check (true) | tenant_isolation lets the application change",
                "alter table booking_settings drop constraint booking_settings_tenant_unique | more than one row may belong to no tenant",
                "alter table area_settings drop constraint area_settings_pk, alter tenant_id drop not null | tenant_id may be null",
                "alter table rate_windows owner to freehold_app | the application's role owns it",
                "alter role freehold_app bypassrls | a role may go around row-level security"
            })
    void aHoleIsFound(String hole, String finding) throws Exception {
        assertThat(findingsAfter(hole)).anySatisfy(found -> assertThat(found).contains(finding));
    }

    @Test
    void aForeignKeyThatLeavesTheTenantOutIsFound() throws Exception {
        assertThat(findingsAfter("""
                        create table parents (tenant_id uuid not null, id uuid primary key);
                        create table children (tenant_id uuid not null, id uuid, parent uuid references parents (id))""")).anySatisfy(found -> assertThat(found).contains("leaves tenant_id out"));
    }

    /** Makes the hole, looks, and undoes it: all in one transaction. */
    private static List<String> findingsAfter(String hole) throws SQLException, IOException {
        try (Connection superuser = database.asSuperuser();
                Statement sql = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            sql.execute(hole);
            List<String> findings = FilledDatabase.texts(
                    sql, "select finding || ': ' || object from (" + query() + ") as f (finding, object)");
            superuser.rollback();
            return findings;
        }
    }

    private static String query() throws IOException {
        try (var in = FindingsIT.class.getResourceAsStream("/isolation/findings.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void thePlatformsRoleMayLook() throws Exception {
        try (Connection session = database.as(Role.PLATFORM);
                Statement sql = session.createStatement()) {
            assertThat(FilledDatabase.texts(sql, query())).isEmpty();
        }
    }
}
