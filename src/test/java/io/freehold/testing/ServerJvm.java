package io.freehold.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server's Java tells of itself when asked from outside. */
public final class ServerJvm {

    /** The last line of a class histogram: objects and their bytes. */
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private static final Pattern COMPILER_TICKS = Pattern.compile("(?m)^java\\.ci\\.totalTime=(\\d+)");
    private static final Pattern TICKS_A_SECOND = Pattern.compile("(?m)^sun\\.os\\.hrt\\.frequency=(\\d+)");

    private final long pid;

    private ServerJvm(long pid) {
        this.pid = pid;
    }

    public static ServerJvm of(Server server) {
        return new ServerJvm(ProcessHandle.of(server.pid())
                .map(ServerJvm::java)
                .orElseThrow(() -> new IllegalStateException("the server is gone")));
    }

    /** The server's start script may be the parent of its JVM. */
    private static long java(ProcessHandle process) {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElse(process)
                .pid();
    }

    /** Bytes of objects that are still in use after a collection, which this brings about. */
    public long heapLive() {
        return number(TOTAL, told("GC.class_histogram"));
    }

    /** How long its compilers have been at work since it started, added up over their threads. */
    public Duration compiled() {
        String counters = told("PerfCounter.print");
        double seconds = (double) number(COMPILER_TICKS, counters) / number(TICKS_A_SECOND, counters);
        return Duration.ofMillis((long) (seconds * 1000));
    }

    private String told(String command) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process process = new ProcessBuilder(jcmd.toString(), Long.toString(pid), command)
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes());
            process.waitFor();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while jcmd ran", e);
        }
    }

    private static long number(Pattern pattern, String answer) {
        Matcher found = pattern.matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException(
                    "jcmd said: " + answer.lines().limit(5).toList());
        }
        return Long.parseLong(found.group(1));
    }
}
