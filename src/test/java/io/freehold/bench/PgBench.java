package io.freehold.bench;

import io.freehold.testing.Database;
import io.freehold.testing.LeadDesk;
import io.freehold.testing.Project;
import io.freehold.testing.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own load program with a script of {@code deploy/bench}, as the application's role. */
final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");

    private final Database database;
    private final int clients;
    private final Duration length;
    private final Stage stage;

    PgBench(Database database, int clients, Duration length, Stage stage) {
        this.database = database;
        this.clients = clients;
        this.length = length;
        this.stage = stage;
    }

    /** Runs the script; its latency is an average, given as both percentiles. */
    Rate run(String script) throws IOException, InterruptedException {
        Path text = Project.folder().resolve("deploy/bench").resolve(script);
        ProcessBuilder builder = new ProcessBuilder(List.of(
                program(),
                "-n",
                "-M",
                "prepared",
                "-c",
                "" + clients,
                "-j",
                "2",
                "-T",
                "" + length.toSeconds(),
                "-D",
                "tenant=" + stage.company().id(),
                "-D",
                "commande=" + stage.commande(),
                "-D",
                "lead=" + stage.leadIds().get(0),
                "-D",
                "hash=" + LeadDesk.sha256(stage.sourceKey()),
                "-f",
                text.toString(),
                "-h",
                "localhost",
                "-p",
                "" + database.server().port(),
                "-U",
                Role.APP.user(),
                database.name()));
        builder.environment().put("PGPASSWORD", Role.APP.password());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || said.contains("ERROR")) {
            throw new IllegalStateException("pgbench failed on " + script + ":\n" + said);
        }
        double latency = number(LATENCY, said);
        return new Rate(number(RATE, said), latency, latency);
    }

    private static double number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("pgbench did not say " + pattern + ":\n" + text);
        }
        return Double.parseDouble(matcher.group(1));
    }

    /** Debian keeps it beside the server's programs and not on the path. */
    private static String program() throws IOException {
        Path installed = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(installed)) {
            return "pgbench";
        }
        try (Stream<Path> found = Files.find(installed, 3, (path, attributes) -> path.endsWith("pgbench"))) {
            return found.findFirst().map(Path::toString).orElse("pgbench");
        }
    }
}
