package io.freehold.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The real PostgreSQL that all tests of this JVM share, started at the first use. What tests write is
 * thrown away, so it does without flushing to disk.
 */
public final class Postgres {

    /** Passwords that are not guessed need no rounds of hashing, which took half of the tests' processor time. */
    private static final Map<String, String> THROWAWAY =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "scram_iterations", "1");

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static PostgresServer shared;
    private static Database template;

    private Postgres() {}

    /** The shared server. Stopping it would fail other tests; for that use {@link #started}. */
    public static synchronized PostgresServer shared() {
        if (shared == null) {
            shared = started("postgres");
        }
        return shared;
    }

    /** A server of the caller's own, whose data and log lie in this run's folder under {@code name}. */
    public static PostgresServer started(String name) {
        return started(name, Map.of());
    }

    /** The same, with settings of its own over those of throwaway servers. */
    public static PostgresServer started(String name, Map<String, String> own) {
        Map<String, String> settings = new HashMap<>(THROWAWAY);
        settings.putAll(own);
        try {
            Path folder = RunFolder.current().resolve(name);
            PostgresServer server = new PostgresServer(folder, FreePorts.next(), settings);
            RunFolder.atEnd(server);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new empty database on the shared server, with the roles. */
    public static Database emptyDatabase() {
        return emptyDatabase(shared());
    }

    /** A new empty database on a server of the caller's own, with the roles. */
    public static Database emptyDatabase(PostgresServer server) {
        try {
            return Database.prepared(server, "freehold_" + COUNT.incrementAndGet());
        } catch (SQLException e) {
            throw new IllegalStateException("No database", e);
        }
    }

    /** A new database on the shared server with the current schema and no rows. */
    public static synchronized Database migratedDatabase() {
        try {
            if (template == null) {
                template = emptyDatabase().migrated();
            }
            return template.copy("freehold_" + COUNT.incrementAndGet());
        } catch (SQLException e) {
            throw new IllegalStateException("No database", e);
        }
    }
}
