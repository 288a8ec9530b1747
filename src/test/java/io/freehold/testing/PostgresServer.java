package io.freehold.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One PostgreSQL process over one data folder. It can be stopped and started again on the same port,
 * as tests of a failing database and the development start need it.
 */
public final class PostgresServer implements AutoCloseable {

    /** Superuser of the loopback-only server. */
    static final String SUPERUSER = "postgres";

    static final String SUPERUSER_PASSWORD = "postgres";

    private static final Duration START_MAX = Duration.ofSeconds(120);
    private static final Duration STOP_MAX = Duration.ofSeconds(30);
    private static final long POLL_MILLISECONDS = 50;

    private final Account account = Account.current();
    private final Path programs;
    private final Path data;
    private final Path log;
    private final int port;
    private final List<String> settings = new ArrayList<>();
    private Process process;

    /**
     * @param folder holds the data and the log, made when absent
     * @param port loopback port to listen on
     * @param settings of the configuration, over PostgreSQL's own
     */
    public PostgresServer(Path folder, int port, Map<String, String> settings) throws IOException {
        this.programs = PostgresBinaries.in(account.reachable(Project.target("postgresql")));
        Path home = account.reachable(folder);
        this.data = home.resolve("data");
        this.log = home.resolve("postgres.log");
        this.port = port;
        settings.forEach((key, value) -> this.settings.addAll(List.of("-c", key + "=" + value)));
    }

    /** Starts over the data there is, made first if there is none, and returns when it answers. */
    public synchronized void start() throws IOException {
        stopLeftover();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        List<String> command = new ArrayList<>(
                List.of(programs.resolve("postgres").toString(), "-D", data.toString(), "-p", Integer.toString(port)));
        // Loopback only, no socket file: its path would have a length limit and need a folder.
        command.addAll(List.of("-c", "listen_addresses=localhost", "-c", "unix_socket_directories="));
        command.addAll(List.of("-c", "timezone=UTC", "-c", "max_connections=300"));
        command.addAll(settings);
        process = launch(command);
        awaitAnswer();
    }

    private void initialise() throws IOException {
        Path password = Files.writeString(data.resolveSibling("password"), SUPERUSER_PASSWORD);
        account.own(data.getParent());
        List<String> options = new ArrayList<>(
                List.of("--auth=scram-sha-256", "-E", "UTF8", "--locale-provider=builtin", "--locale=C.UTF-8"));
        options.addAll(settings);
        run(List.of("initdb", "-D", data.toString(), "-U", SUPERUSER, "--pwfile=" + password), options);
    }

    /** Ends a server that a killed JVM left behind on this data. */
    public void stopLeftover() throws IOException {
        if (leftover().isPresent()) {
            stopFast();
        }
    }

    /** Process of a server on this data that this object did not start. */
    public Optional<ProcessHandle> leftover() throws IOException {
        Path pid = data.resolve("postmaster.pid");
        if ((process != null && process.isAlive()) || !Files.exists(pid)) {
            return Optional.empty();
        }
        return Files.readAllLines(pid).stream()
                .findFirst()
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                .filter(handle -> handle.info().command().orElse("").contains("postgres"));
    }

    /** Stops as an administrator would: sessions are cut, committed work is safe. */
    public synchronized void stop() throws IOException {
        if (process == null || !process.isAlive()) {
            return;
        }
        stopFast();
        awaitEnd();
    }

    private void stopFast() throws IOException {
        run(
                List.of("pg_ctl", "stop", "-D", data.toString(), "-m", "fast"),
                List.of("-w", "-t", Long.toString(STOP_MAX.toSeconds())));
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(STOP_MAX.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        stop();
    }

    public int port() {
        return port;
    }

    public Path log() {
        return log;
    }

    /** JDBC address of a database of this server. */
    public String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** A session of the superuser. */
    public Connection superuser(String database) throws SQLException {
        return session(database, SUPERUSER, SUPERUSER_PASSWORD);
    }

    /** A session of any role. */
    public Connection session(String database, String user, String password) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url(database));
        return source.getConnection(user, password);
    }

    private void awaitAnswer() throws IOException {
        Instant end = Instant.now().plus(START_MAX);
        SQLException last = null;
        while (process.isAlive() && Instant.now().isBefore(end)) {
            try (Connection ignored = superuser("postgres")) {
                return;
            } catch (SQLException notYet) {
                last = notYet;
            }
            pause();
        }
        throw new IOException("PostgreSQL did not start. Its log ends with:\n" + Project.tail(log), last);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(POLL_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL started", e);
        }
    }

    private void run(List<String> program, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(program);
        command.set(0, programs.resolve(program.get(0)).toString());
        command.addAll(options);
        Process run = launch(command);
        try {
            if (run.waitFor() != 0) {
                throw new IOException(program.get(0) + " failed. Its log ends with:\n" + Project.tail(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + program.get(0) + " ran", e);
        }
    }

    private Process launch(List<String> command) throws IOException {
        return new ProcessBuilder(account.command(command))
                .directory(data.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }
}
