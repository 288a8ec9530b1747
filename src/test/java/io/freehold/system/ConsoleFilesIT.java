package io.freehold.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.freehold.testing.BareAnswer;
import io.freehold.testing.Server;
import io.restassured.response.Response;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a browser may keep what the console is made of. */
class ConsoleFilesIT {

    private static final Pattern NAMED = Pattern.compile("\"(/_static/console/[0-9a-f]{16}/)([^\"]+)\"");
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private static Response got(String path) {
        return given().baseUri(Server.shared().address().toString()).get(path);
    }

    /** Of the files as they are, with a slash at its end. */
    private static String edition() {
        Matcher named = NAMED.matcher(got("/").asString());
        assertThat(named.find()).isTrue();
        return named.group(1);
    }

    @Test
    void pageIsAskedForAnewAndNamesEachFileByTheEdition() {
        for (String path : new String[] {"/", "/index.html"}) {
            Response page = got(path);
            page.then().statusCode(200).contentType("text/html").header("Cache-Control", "no-cache");
            assertThat(page.asString()).doesNotContain("\"/console/");
            Set<String> editions = NAMED.matcher(page.asString())
                    .results()
                    .map(file -> file.group(1))
                    .collect(Collectors.toSet());
            assertThat(editions).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.js", "pages/leads.js", "elements/fh-table.js", "tokens.css", "icon.svg"})
    void fileOfTheEditionIsKeptForGood(String file) {
        Response kept = got(edition() + file);
        kept.then().statusCode(200).header("Cache-Control", FOR_GOOD);
        Response plain = got("/console/" + file);
        plain.then().statusCode(200).header("Cache-Control", "no-cache").contentType(kept.contentType());
        assertThat(kept.asString()).isEqualTo(plain.asString());
    }

    @Test
    void librariesAreKeptForGood() {
        got("/_static/lit/3.3.3/index.js").then().statusCode(200).header("Cache-Control", FOR_GOOD);
    }

    @Test
    void fileOfAnotherEditionIsServedAndNotKept() {
        got("/_static/console/0123456789abcdef/app.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .body(containsString("customElements.define"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "app.js",
                "%s",
                "%s/",
                "%s/nothing.js",
                "%s/pages",
                "%s/pages/",
                "%s/index.html",
                "%s/WEB-INF/web.xml",
                "%s/../../WEB-INF/web.xml",
                "%s/..%%2f..%%2fWEB-INF/web.xml",
                "%s/%%2e%%2e/%%2e%%2e/WEB-INF/web.xml",
                "%s//app.js",
                "/app.js"
            })
    void whatIsNoFileOfTheConsoleIsNotFoundAndNotKept(String path) {
        String edition = edition().split("/")[3];
        BareAnswer answer = BareAnswer.get(Server.shared(), "/_static/console/" + path.formatted(edition));
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.headers()).containsEntry("cache-control", "no-store");
        assertThat(answer.body()).doesNotContain("web-app");
    }

    @Test
    void headOfThePageHasItsTypeAndNoBody() {
        Response head = given().baseUri(Server.shared().address().toString()).head("/");
        head.then().statusCode(200).body(equalTo(""));
        assertThat(head.contentType()).startsWith("text/html");
    }
}
