package io.freehold.testing;

import io.freehold.tenancy.Platform;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/** One database of a PostgreSQL server and the sessions that the three roles open in it. */
public record Database(PostgresServer server, String name) {

    /**
     * Creates the roles and an empty database, each unless it is there.
     *
     * @return the database, owned by {@code freehold_owner}
     */
    public static Database prepared(PostgresServer server, String name) throws SQLException {
        try (Connection session = server.superuser("postgres");
                Statement statement = session.createStatement()) {
            for (Role role : Role.values()) {
                statement.execute("""
                        do $$ begin
                            create role %s login nosuperuser nobypassrls password '%s';
                        exception when duplicate_object then null;
                        end $$""".formatted(role.user(), role.password()));
            }
            if (!exists(statement, name)) {
                statement.execute("create database " + name + " owner " + Role.OWNER.user());
            }
        }
        return new Database(server, name);
    }

    private static boolean exists(Statement statement, String name) throws SQLException {
        return statement
                .executeQuery("select 1 from pg_database where datname = '" + name + "'")
                .next();
    }

    /** Brings it to the current schema, as the server does at its start. */
    public Database migrated() {
        Flyway.configure()
                .dataSource(url(), Role.OWNER.user(), Role.OWNER.password())
                .load()
                .migrate();
        return this;
    }

    /** Another database that starts as a copy of this one, which nobody may be using meanwhile. */
    public Database copy(String copyName) throws SQLException {
        try (Connection session = server.superuser("postgres");
                Statement statement = session.createStatement()) {
            statement.execute("create database %s template %s owner %s".formatted(copyName, name, Role.OWNER.user()));
        }
        return new Database(server, copyName);
    }

    public String url() {
        return server.url(name);
    }

    /** A session of one role. */
    public Connection as(Role role) throws SQLException {
        return server.session(name, role.user(), role.password());
    }

    /** Work across tenants, as the server has it. */
    public Platform platform() {
        return new Platform(new ReusedSessions(this, Role.PLATFORM, true));
    }

    /** A session of the superuser, who no policy binds: for looking at what is really there. */
    public Connection asSuperuser() throws SQLException {
        return server.superuser(name);
    }
}
