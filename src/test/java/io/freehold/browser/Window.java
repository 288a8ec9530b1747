package io.freehold.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.freehold.testing.Server;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A browser profile with one open page. Whoever leaves takes cookies and storage along; what stays for the next is
 * the cache, because a new profile would fetch and compile all scripts of the console again.
 */
final class Window {

    /** Nobody is at them now. Tests run in one thread. */
    private static final Deque<BrowserContext> EMPTY = new ArrayDeque<>();

    private static final String STORED = "local_storage,indexeddb,service_workers";

    private final BrowserContext profile;
    private final Page page;

    private Window(BrowserContext profile, int width, int height) {
        this.profile = profile;
        this.page = profile.newPage();
        page.setViewportSize(width, height);
    }

    /** Shares nothing with any other that is open. */
    static Window open(int width, int height) {
        return new Window(EMPTY.isEmpty() ? profile() : EMPTY.pop(), width, height);
    }

    private static BrowserContext profile() {
        return Chromium.shared()
                .newContext(new NewContextOptions()
                        .setBaseURL(Server.shared().address().toString())
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    Page page() {
        return page;
    }

    void leave() {
        JsonObject what = new JsonObject();
        what.addProperty("origin", Server.shared().address().toString());
        what.addProperty("storageTypes", STORED);
        page.navigate("about:blank");
        profile.newCDPSession(page).send("Storage.clearDataForOrigin", what);
        page.close();
        profile.clearCookies();
        EMPTY.push(profile);
    }
}
