package io.freehold.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The application on a real Open Liberty in a process of its own, as production runs it.
 *
 * <p>{@link #shared()} is for every test that only sends requests. A test that stops the server or
 * its database, or needs other settings, starts one of its own with {@link #named(String)} and closes
 * it.
 */
public final class Server implements AutoCloseable {

    /** Generous: the machine may be busy with something else. */
    private static final Duration START_MAX = Duration.ofSeconds(240);

    private static final Duration STOP_MAX = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final String SHARED = "shared";
    private static Server shared;
    private static RuntimeException sharedFailure;

    private final String name;
    private final Database database;
    private final MailCatcher mail;
    private final Map<String, String> settings;
    private final int port = FreePorts.next();
    private final Liberty liberty;
    private Process process;
    private boolean measured;

    private Server(String name, Database database, MailCatcher mail, Map<String, String> changed) {
        this.name = name;
        this.database = database;
        this.mail = mail;
        this.settings = Settings.ofTest(database, mail, port);
        if (!name.equals(SHARED)) {
            // Describing all routes is a seventh of a start, and whoever reads the description shares a server.
            settings.put("MP_OPENAPI_SCAN_DISABLE", "true");
        }
        settings.putAll(changed);
        this.liberty = new Liberty(RunFolder.current().resolve("liberty"), name);
    }

    /** The server that all black-box tests of this JVM share, started at the first use. */
    public static synchronized Server shared() {
        if (sharedFailure != null) {
            // Waiting again for each test would take hours to say the same.
            throw new IllegalStateException("The shared server did not start", sharedFailure);
        }
        if (shared == null) {
            try {
                shared = named(SHARED).start();
            } catch (RuntimeException e) {
                sharedFailure = e;
                throw e;
            }
        }
        return shared;
    }

    /** A server of the test's own; the name must be unique within the run. */
    public static Preparation named(String name) {
        return new Preparation(name);
    }

    /** Settings of a server that is about to start. */
    public static final class Preparation {
        private final String name;
        private final Map<String, String> changed = new HashMap<>();
        private Database database;
        private MailCatcher mail;
        private boolean measured;

        private Preparation(String name) {
            this.name = name;
        }

        /** Sets an environment variable of the server, over the usual ones. */
        public Preparation with(String key, String value) {
            changed.put(key, value);
            return this;
        }

        /** Works on this database instead of a new one, as a second server of a cluster does. */
        public Preparation on(Database existing) {
            this.database = existing;
            return this;
        }

        /** Sends its mail there instead of into a catcher of its own. */
        public Preparation mailingTo(MailCatcher catcher) {
            this.mail = catcher;
            return this;
        }

        /** Runs it as production does, for figures instead of for tests. */
        public Preparation measured() {
            this.measured = true;
            return this;
        }

        /** Starts it and returns when it is ready. */
        public Server start() {
            Server server = startWithoutWaiting();
            server.awaitReady();
            return server;
        }

        /** Starts it and returns at once. */
        public Server startWithoutWaiting() {
            Database chosen = database == null ? Postgres.migratedDatabase() : database;
            Server server = new Server(name, chosen, mail == null ? MailCatcher.started() : mail, changed);
            server.measured = measured;
            RunFolder.atEnd(server);
            server.launch();
            return server;
        }
    }

    /** Starts the process, which must not be running. */
    public synchronized void launch() {
        List<String> jvm = new ArrayList<>(Liberty.coverageAgent());
        jvm.add(RunFolder.mark());
        if (!measured) {
            jvm.addAll(Liberty.QUICK_START);
        }
        try {
            process = liberty.configured().run(settings, jvm, log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when {@code /health/ready} answers 200; fails at once when the process ends. */
    public Server awaitReady() {
        Instant end = Instant.now().plus(START_MAX);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            if (Http.status(address().resolve("/health/ready")) == 200) {
                return this;
            }
            if (applicationFailed()) {
                break;
            }
            pause();
        }
        throw new IllegalStateException("Server " + name + (process.isAlive() ? " is not ready" : " has ended")
                + ". Its log ends with:\n" + Project.tail(log()));
    }

    /** CWWKZ0002E: the server runs and its application never will. */
    private boolean applicationFailed() {
        return Project.tail(log()).contains("CWWKZ0002E");
    }

    private static void pause() {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a server started", e);
        }
    }

    /** Root of the server's addresses, ending in a slash. */
    public URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** Root of its sockets' addresses, ending in a slash. */
    public URI socketAddress() {
        return URI.create("ws://localhost:" + port + "/");
    }

    public Database database() {
        return database;
    }

    public MailCatcher mail() {
        return mail;
    }

    /** What the server printed, of all its starts. */
    public Path log() {
        return Project.created(liberty.folder()).resolve("console.log");
    }

    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** {@code kill -9}: what a power failure leaves. */
    public synchronized void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks it to stop, as an orchestrator does; kills it only if it will not. */
    public synchronized void stop() {
        if (!isRunning()) {
            return;
        }
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(STOP_MAX.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
