package io.freehold.development;

import io.freehold.testing.Project;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.logging.LogManager;

/**
 * What {@code ./mvnw} does: Freehold with everything it needs, from nothing but a JDK. PostgreSQL
 * keeps its data in {@code .data/postgres}; mail is caught; Ctrl-C stops it all.
 */
public final class DevelopmentStart {

    private DevelopmentStart() {}

    /** Returns only when the server ends; the exit status is 1 when it could not start. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        quietLibraries();
        Progress progress = new Progress(System.out, System.console() != null);
        Path kept = Files.createDirectories(Project.folder().resolve(".data"));
        try (FileChannel channel =
                        FileChannel.open(kept.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new Stopped("Freehold already runs from this folder. Stop it first, or use another clone.");
            }
            run(new Surroundings(kept, Ports.configured(), progress), progress);
        } catch (Stopped | SQLException stopped) {
            progress.say("");
            progress.say("Freehold did not start. " + stopped.getMessage());
            System.exit(1);
        }
    }

    private static void run(Surroundings surroundings, Progress progress)
            throws IOException, SQLException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(surroundings::stop, "freehold-stop"));
        progress.say("\nFreehold starts. Its data stays in " + surroundings.kept() + "; Ctrl-C stops it.\n");
        surroundings.start();
        progress.say(Welcome.text(surroundings.ports()));
        surroundings.awaitEnd();
    }

    /** GreenMail's and the driver's news are not the developer's. */
    private static void quietLibraries() throws IOException {
        try (InputStream settings = DevelopmentStart.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }
}
