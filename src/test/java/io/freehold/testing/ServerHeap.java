package io.freehold.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The memory of a server's objects, seen from outside. */
public final class ServerHeap {

    /** The last line of a class histogram: objects and their bytes. */
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+(\\d+)\\s+(\\d+)");

    private final long pid;

    private ServerHeap(long pid) {
        this.pid = pid;
    }

    public static ServerHeap of(Server server) {
        return new ServerHeap(ProcessHandle.of(server.pid())
                .map(ServerHeap::java)
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

    /** Bytes that are still in use after a collection, which this brings about. */
    public long live() throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), Long.toString(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String answer = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        Matcher total = TOTAL.matcher(answer);
        if (!total.find()) {
            throw new IllegalStateException(
                    "jcmd said: " + answer.lines().limit(5).toList());
        }
        return Long.parseLong(total.group(2));
    }
}
