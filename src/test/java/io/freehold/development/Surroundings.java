package io.freehold.development;

import io.freehold.testing.Database;
import io.freehold.testing.Http;
import io.freehold.testing.Leftovers;
import io.freehold.testing.Liberty;
import io.freehold.testing.MailCatcher;
import io.freehold.testing.PostgresServer;
import io.freehold.testing.Project;
import io.freehold.testing.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The three processes' worth of a development start: PostgreSQL, the mail catcher, the server. */
final class Surroundings {

    private static final Duration START_MAX = Duration.ofMinutes(5);
    private static final Duration STOP_MAX = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Path kept;
    private final Ports ports;
    private final Progress progress;
    private final PostgresServer postgres;
    private final MailCatcher mail;
    private Process server;
    private volatile boolean stopping;

    Surroundings(Path kept, Ports ports, Progress progress) throws IOException {
        this.kept = kept;
        this.ports = ports;
        this.progress = progress;
        // What a developer entered yesterday must survive a crash: every safety stays on.
        this.postgres = new PostgresServer(
                kept.resolve("postgres"),
                ports.database(),
                Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"));
        this.mail = new MailCatcher(ports.smtp(), ports.imap());
    }

    Path kept() {
        return kept;
    }

    Ports ports() {
        return ports;
    }

    void start() throws IOException, SQLException, InterruptedException {
        clearLeftovers();
        ports.requireFree();
        progress.stage("PostgreSQL starts on port " + ports.database());
        postgres.start();
        Database database = Database.prepared(postgres, "freehold");
        progress.done();
        progress.stage("The mail catcher listens on port " + ports.smtp());
        mail.start();
        progress.done();
        progress.stage("Freehold starts, migrates and fills its database");
        server = launch(database);
        awaitReady();
        progress.done();
    }

    private void clearLeftovers() throws IOException {
        Leftovers.end(kept);
        if (postgres.leftover().isPresent()) {
            progress.stage("PostgreSQL of a killed run is stopped");
            postgres.stopLeftover();
            progress.done();
        }
    }

    private Process launch(Database database) throws IOException {
        Map<String, String> settings = new HashMap<>(Settings.of(database));
        settings.putAll(Settings.secrets());
        settings.putAll(Settings.mail(ports.smtp()));
        settings.put("APP_MODE", "development");
        // The least that is allowed: ten people of the demo are hashed while somebody waits.
        settings.put("BCRYPT_COST", "10");
        settings.put("HTTP_PORT", Integer.toString(ports.http()));
        settings.put("HTTP_HOST", System.getProperty("http.host", "localhost"));
        settings.put("PUBLIC_URL", "http://localhost:" + ports.http());
        settings.put("IMAP_PORT", Integer.toString(ports.imap()));
        settings.put("LOG_FORMAT", "SIMPLE");
        settings.put("METRICS", "open");
        List<String> jvm = new ArrayList<>(Liberty.QUICK_START);
        jvm.add(Leftovers.mark(kept));
        return new Liberty(kept.resolve("liberty"), "freehold").configured().run(settings, jvm, log());
    }

    private Path log() {
        return kept.resolve("server.log");
    }

    private void awaitReady() throws InterruptedException {
        URI ready = URI.create("http://localhost:" + ports.http() + "/health/ready");
        Instant end = Instant.now().plus(START_MAX);
        while (server.isAlive() && Instant.now().isBefore(end)) {
            if (Http.status(ready) == 200) {
                return;
            }
            progress.tick();
            Thread.sleep(POLL.toMillis());
        }
        throw new Stopped("The server "
                + (server.isAlive() ? "is not ready after " + START_MAX.toMinutes() + " minutes" : "ended")
                + ". Its log " + log() + " ends with:\n" + Project.tail(log()));
    }

    /** Returns when the server has ended; {@link Stopped} when nobody asked it to. */
    void awaitEnd() throws InterruptedException {
        server.waitFor();
        if (!stopping) {
            // Ctrl-C reaches the server as soon as this process: let the shutdown hook come first.
            Thread.sleep(Duration.ofSeconds(2).toMillis());
        }
        if (!stopping) {
            throw new Stopped("The server ended. Its log " + log() + " ends with:\n" + Project.tail(log()));
        }
    }

    /** Stops what runs, the server first. */
    void stop() {
        stopping = true;
        try {
            if (server != null && server.isAlive()) {
                progress.say("\nFreehold stops.");
                server.destroy();
                if (!server.waitFor(STOP_MAX.toSeconds(), TimeUnit.SECONDS)) {
                    server.destroyForcibly();
                }
            }
            mail.close();
            postgres.stop();
        } catch (IOException e) {
            progress.say("PostgreSQL did not stop: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
