package io.freehold.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Who runs PostgreSQL. It refuses root, which containers and continuous integration often are: then
 * its programs run in a user namespace of their own, or, where the kernel forbids that, as nobody.
 */
enum Account {
    OWN(List.of()),
    NAMESPACE(List.of("unshare", "-U")),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final long PROBE_SECONDS = 20;

    private final List<String> prefix;

    Account(List<String> prefix) {
        this.prefix = prefix;
    }

    static Account current() {
        if (!"0".equals(answer(List.of("id", "-u")))) {
            return OWN;
        }
        String inside = answer(NAMESPACE.command(List.of("id", "-u")));
        return inside.isEmpty() || "0".equals(inside) ? NOBODY : NAMESPACE;
    }

    List<String> command(List<String> program) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(program);
        return whole;
    }

    /** The folder itself, or a public one in its place if this account cannot get there (below /root). */
    Path reachable(Path folder) throws IOException {
        if (this != NOBODY) {
            return Files.createDirectories(folder);
        }
        Path chosen = Files.createDirectories(folder);
        if (!"yes"
                .equals(answer(command(List.of("sh", "-c", "cd \"$0\" 2>/dev/null && echo yes", folder.toString()))))) {
            chosen = Files.createDirectories(Path.of(
                    "/var/tmp",
                    "freehold-" + Integer.toHexString(folder.toString().hashCode())));
        }
        return chosen;
    }

    /** Makes the folder this account's own where that is somebody else. */
    void own(Path folder) {
        if (this == NOBODY) {
            answer(List.of("chown", "-R", "65534:65534", folder.toString()));
        }
    }

    private static String answer(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String text = new String(process.getInputStream().readAllBytes()).strip();
            return process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0 ? text : "";
        } catch (IOException absent) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
