package io.freehold.jobs.entity;

import io.freehold.kernel.Ids;
import io.freehold.tenancy.DatabaseFailure;
import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * The wire between servers: one channel, and one connection of this server that listens to it. That
 * connection is its own and not a pooled one, because it waits all its life.
 */
@ApplicationScoped
public class NoticeLine {
    private static final String CHANNEL = "freehold";
    private static final String CONNECT_TIMEOUT_SECONDS = "5";
    /** A silent half-open connection is found out by asking, this often. */
    private static final int WAITS_BETWEEN_CHECKS = 15;

    private static final int CHECK_SECONDS_MAX = 5;

    private Platform platform;
    private String self;

    /** For the container. */
    protected NoticeLine() {}

    @Inject
    NoticeLine(Platform platform, Ids ids) {
        this.platform = platform;
        this.self = ids.next().toString();
    }

    /** Tells all other servers these words. */
    public void notify(List<String> words) {
        platform.read("wake the other servers", connection -> {
            try (PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
                notify.setString(1, CHANNEL);
                notify.setString(2, self + " " + String.join(",", words));
                return notify.execute();
            }
        });
    }

    /** Begins to listen on a connection of its own. */
    public Ear listen() {
        Config config = ConfigProvider.getConfig();
        return listen(
                config.getValue("database.url", String.class),
                config.getValue("database.platform.user", String.class),
                config.getValue("database.platform.password", String.class));
    }

    Ear listen(String url, String user, String password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", CONNECT_TIMEOUT_SECONDS);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "freehold-notices");
        try {
            return new Ear(new Driver().connect(url, properties), self);
        } catch (SQLException e) {
            throw new DatabaseFailure("listen for notices", e);
        }
    }

    /** A listening connection. */
    public static final class Ear implements AutoCloseable {
        private final Connection connection;
        private final String self;
        private int waits;

        Ear(Connection connection, String self) throws SQLException {
            this.connection = connection;
            this.self = self;
            try (Statement listen = connection.createStatement()) {
                listen.execute("listen " + CHANNEL);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        }

        /** Waits for words of other servers; none when the time is over. */
        public List<String> await(Duration atMost) {
            try {
                waits++;
                if (waits % WAITS_BETWEEN_CHECKS == 0 && !connection.isValid(CHECK_SECONDS_MAX)) {
                    throw new SQLException("the listening connection is dead", "08006");
                }
                PGNotification[] heard =
                        connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
                return Stream.of(Optional.ofNullable(heard).orElse(new PGNotification[0]))
                        .flatMap(this::words)
                        .distinct()
                        .toList();
            } catch (SQLException e) {
                throw new DatabaseFailure("wait for notices", e);
            }
        }

        private Stream<String> words(PGNotification notice) {
            String[] parts = notice.getParameter().split(" ", 2);
            return parts.length < 2 || parts[0].equals(self) ? Stream.empty() : Stream.of(parts[1].split(","));
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new DatabaseFailure("stop listening", e);
            }
        }
    }
}
