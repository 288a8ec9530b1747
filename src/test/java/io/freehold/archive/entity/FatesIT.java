package io.freehold.archive.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.testing.Database;
import io.freehold.testing.Postgres;
import io.freehold.testing.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No table is forgotten, whoever adds it and whenever. */
class FatesIT {

    private static final String THINGS = """
            create table things (tenant_id uuid not null, id uuid not null, %s
                constraint things_pk primary key (tenant_id, id),
                constraint things_tenant_fk foreign key (tenant_id) references tenants (id));
            """;

    private final Database database = Postgres.migratedDatabase();

    @Test
    void everyTableIsExportedAndComesBackOrIsLeftOutWithAReason() throws SQLException {
        try (Connection superuser = database.asSuperuser()) {
            assertThat(ArchiveFindings.in(superuser))
                    .as("name the table in Fates with its reason, or make it restorable")
                    .isEmpty();
        }
    }

    @Test
    void aNewTableIsExportedWithoutBeingNamed() throws SQLException {
        plant("name text,", "select freehold_protect('things')");
        try (Connection superuser = database.asSuperuser()) {
            assertThat(Tables.exported(superuser)).extracting(TableShape::name).contains("things");
            assertThat(ArchiveFindings.in(superuser)).isEmpty();
        }
    }

    @Test
    void aTableThatTheApplicationCannotReadIsReported() throws SQLException {
        plant("name text,", "select 1");
        assertThat(findings()).contains("things.name cannot be read by the application");
    }

    @Test
    void aColumnThatSoundsLikeASecretIsReported() throws SQLException {
        plant("token_hash text,", "select freehold_protect('things')");
        assertThat(findings()).containsExactly("things.token_hash sounds like a secret and is exported");
    }

    @Test
    void aKeyOverAllTenantsIsReported() throws SQLException {
        plant(
                "code text,",
                "create unique index things_code_across_tenants on things (code)",
                "select freehold_protect('things')");
        assertThat(findings())
                .containsExactly("things_code_across_tenants is unique over all tenants: a copy cannot have the same");
    }

    @Test
    void aTableThatHangsOnPeopleOrOnItselfIsReported() throws SQLException {
        plant(
                "identity_id uuid, parent_id uuid,",
                "alter table things add constraint things_identity_fk foreign key (identity_id) references identities (id)",
                "alter table things add constraint things_parent_fk foreign key (tenant_id, parent_id) references things",
                "select freehold_protect('things')");
        assertThat(findings())
                .containsExactlyInAnyOrder(
                        "things refers to identities, which is not restored",
                        "things refers to itself: its rows cannot come back in any order");
    }

    @Test
    void aTableThatHangsOnItselfComesBackWhenThatIsJudgedInTheEnd() throws SQLException {
        plant(
                "parent_id uuid,",
                "alter table things add constraint things_parent_fk foreign key (tenant_id, parent_id)"
                        + " references things deferrable",
                "select freehold_protect('things')");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aCircleIsReported() throws SQLException {
        plant(
                "calendar_id uuid,",
                "alter table things add constraint things_calendar_fk foreign key (tenant_id, calendar_id) references calendars",
                "alter table calendars add thing_id uuid",
                "alter table calendars add constraint calendars_thing_fk foreign key (tenant_id, thing_id) references things",
                "select freehold_protect('things')");
        assertThat(findings()).contains("calendars comes before things, to which it refers");
    }

    private List<String> findings() throws SQLException {
        try (Connection superuser = database.asSuperuser()) {
            return ArchiveFindings.in(superuser);
        }
    }

    private void plant(String columns, String... more) throws SQLException {
        try (Connection owner = database.as(Role.OWNER);
                Statement statement = owner.createStatement()) {
            statement.execute(THINGS.formatted(columns));
            for (String sql : more) {
                statement.execute(sql);
            }
        }
    }
}
