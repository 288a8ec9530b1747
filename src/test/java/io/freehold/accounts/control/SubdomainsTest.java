package io.freehold.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.freehold.kernel.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubdomainsTest {

    @ParameterizedTest
    @ValueSource(strings = {"acme", "a1b", "a-b-c", "0190", "a234567890123456789012345678901234567890"})
    void whatFitsIsTaken(String subdomain) {
        assertThatCode(() -> Subdomains.require(subdomain)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "a2345678901234567890123456789012345678901",
                "-acme",
                "acme-",
                "Acme",
                "ac.me",
                "ac_me",
                "acme\n",
                "acmé",
                "ac me"
            })
    void whatDoesNotFitIsRefused(String subdomain) {
        assertThat(message(subdomain)).contains("3 to 40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"www", "api", "admin", "mail", "freehold", "wpad", "xn--80ak6aa92e"})
    void someAreNotToBeHad(String subdomain) {
        assertThat(message(subdomain)).contains("reserved");
    }

    private static String message(String subdomain) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Subdomains.require(subdomain));
        return refused.refusal().toString();
    }
}
