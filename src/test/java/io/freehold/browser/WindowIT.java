package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A profile that is used again is as good as new. */
class WindowIT {

    private static final String LEAVE_BEHIND = """
            () => {
              localStorage.setItem("left", "1");
              sessionStorage.setItem("left", "1");
              document.cookie = "left=1";
            }
            """;

    private static final String FOUND =
            "() => [localStorage.getItem('left'), sessionStorage.getItem('left'), document.cookie].join('')";

    private final Trade trade = Trade.open();

    @Test
    void whoComesNextFindsNeitherStorageNorCookiesNorASession() {
        try (Visit visit = Visit.wide().signIn(trade.member("OWNER"))) {
            visit.page().evaluate(LEAVE_BEHIND);
            assertThat(visit.page().evaluate(FOUND)).isEqualTo("11left=1");
        }
        try (Visit visit = Visit.narrow()) {
            assertThat(visit.button("Sign in")).isVisible();
            assertThat(visit.page().evaluate(FOUND)).isEqualTo("");
            assertThat(visit.page().evaluate("() => Object.keys(localStorage).join()"))
                    .isEqualTo("");
            assertThat(visit.page().evaluate("async () => (await fetch('/api/auth/refresh', {method: 'POST'})).status"))
                    .isEqualTo(401);
        }
    }
}
