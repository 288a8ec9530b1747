package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody at a browser window of their own, with the console before them and no cookies yet. */
final class Visit implements AutoCloseable {

    /** Longer than anything takes on a busy machine; what succeeds never waits for it. */
    private static final double PATIENCE_MS = 60_000;

    private final Window window;
    private final Page page;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private Visit(Window window) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        this.window = window;
        this.page = window.page();
        page.setDefaultTimeout(PATIENCE_MS);
        page.onConsoleMessage(message -> said.add(message.type() + ": " + message.text()));
        page.onPageError(failure -> said.add("error: " + failure));
        page.onRequest(request -> asked.add(request.url()));
        page.navigate("/");
    }

    static Visit wide() {
        return new Visit(Window.open(1440, 900));
    }

    /** The narrowest screen that the console is made for. */
    static Visit narrow() {
        return new Visit(Window.open(360, 740));
    }

    /** By a link, as a letter has it. */
    static Visit at(String address) {
        return wide().go(address);
    }

    /** An operator of the role, made and signed in, with the tenants before it. */
    static Visit operator(String role) {
        return asOperator(wide(), role);
    }

    static Visit asOperator(Visit visit, String role) {
        visit.go("/#/operator");
        assertThat(visit.page.getByText("Operators")).isVisible();
        visit.trySignIn(Company.operator(Server.shared().database(), role), Company.PASSWORD);
        assertThat(visit.heading("Tenants")).isVisible();
        return visit;
    }

    /** To another address of the console, without loading it anew. */
    Visit go(String address) {
        page.navigate(address);
        return this;
    }

    static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    /** Loads the console anew under all entities: whatever a test before left open is gone. */
    Visit afresh(String address) {
        page.navigate("about:blank");
        page.navigate(address);
        assertThat(page.locator("fh-live [data-state=live]")).isVisible();
        scope("All entities");
        return this;
    }

    /** Chooses the legal company to work in, or all of them. */
    void scope(String entity) {
        button("Entity scope").click();
        page.getByRole(AriaRole.MENUITEMRADIO, new GetByRoleOptions().setName(entity))
                .click();
    }

    /** Answers what is asked before something is done. */
    void answer(String act) {
        question()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(act))
                .click();
    }

    /** What is asked before something is done. */
    Locator question() {
        return page.locator("fh-ask dialog");
    }

    Page page() {
        return page;
    }

    /** Lines of the browser's console. */
    List<String> said() {
        return said;
    }

    /** Addresses that were asked for. */
    List<String> asked() {
        return asked;
    }

    /** Fills the sign-in page and sends it. */
    void trySignIn(String email, String password) {
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill(password);
        button("Sign in").click();
    }

    /** Signs in and returns when the leads are there and the feed is open. */
    Visit signIn(Company.Member member) {
        trySignIn(member.email(), Company.PASSWORD);
        assertThat(heading("Leads")).isVisible();
        assertThat(page.locator("fh-live [data-state=live]")).isVisible();
        assertThat(page.locator("fh-skeleton")).hasCount(0);
        return this;
    }

    /** The one heading of a page. */
    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING,
                new GetByRoleOptions().setName(name).setExact(true).setLevel(1));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    /** The one of no longer name. */
    Locator button(String name, boolean exact) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(exact));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    /** The row in whose cells this text is. */
    Locator row(String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    /** What a row opened; its tabs are links. */
    Locator drawer() {
        return page.locator("fh-drawer");
    }

    void tab(String name) {
        drawer().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    @Override
    public void close() {
        window.leave();
    }
}
