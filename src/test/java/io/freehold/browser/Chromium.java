package io.freehold.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The system's own browser, started once for all tests; it ends with the JVM. Playwright belongs to the
 * thread that made it, and tests run in one. Without a browser the tests are skipped, but not in
 * continuous integration ({@code CI} is set), where that would go unseen.
 */
final class Chromium {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    /** It asks nobody for updates, fonts or lists while a test counts the requests. */
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static Browser shared;

    private Chromium() {}

    static synchronized Browser shared() {
        if (shared == null) {
            shared = Playwright.create()
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(require())
                            .setArgs(QUIET)
                            .setTimeout(120_000));
        }
        return shared;
    }

    private static Path require() {
        Optional<Path> found = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && System.getenv("CI") == null) {
            Assumptions.abort("There is no Chromium here; install it or name one in CHROMIUM.");
        }
        return found.orElseThrow(() -> new IllegalStateException("Install Chromium or name one in CHROMIUM."));
    }
}
