package io.freehold.notifications.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.notifications.Letter;
import io.freehold.notifications.Mail;
import io.freehold.notifications.Template;
import io.freehold.tenancy.SignedLinks;
import io.freehold.tenancy.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StationeryTest {

    private static final TenantId TENANT = new TenantId(UUID.randomUUID());
    private static final UUID ROW = UUID.randomUUID();
    private static final Letter.Link LINK = new Letter.Link("trial", "#/page", ROW);
    private static final String HOSTILE = "<script>alert(1)</script>";

    private final SignedLinks links = new SignedLinks("tests-only-mailed-link-secret-0123456789abcdef");
    private final Stationery stationery = new Stationery(new LinkAddress("https://freehold.test/", links));

    @ParameterizedTest
    @EnumSource(Template.class)
    void aLetterWithAllItsValuesHasNoGapAndShowsThem(Template template) {
        Mail mail = written(template, all(), Optional.of(LINK));
        assertThat(mail.html().orElseThrow())
                .contains("Hello value-of-name,", "Acme")
                .doesNotContain("{{", "}}", "null");
        assertThat(mail.text()).contains("Hello value-of-name,", "Acme").doesNotContain("{{", "}}", "null", "<");
        assertThat(mail.subject()).isNotBlank().doesNotContain("{{", "\n", "null");
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void aLetterWithNoneOfThemIsStillALetter(Template template) {
        Mail mail = written(template, Map.of(), Optional.empty());
        assertThat(mail.html().orElseThrow()).contains("Hello,").doesNotContain("{{", "}}", "null", "<a ");
        assertThat(mail.text()).contains("Hello,").doesNotContain("{{", "}}", "null", "http");
        assertThat(mail.subject()).isNotBlank().doesNotContain("{{");
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void nothingIsFetchedFromElsewhereAndNothingRuns(Template template) {
        String html = written(template, all(), Optional.empty()).html().orElseThrow();
        assertThat(html).doesNotContainIgnoringCase("src=", "url(", "<link", "<script", "<img", "@import", "http");
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void whatPeopleTypedIsTextAndNotMarkup(Template template) {
        Map<String, String> values = all();
        values.replaceAll((name, value) -> HOSTILE);
        Mail mail = written(template, values, Optional.of(LINK));
        assertThat(mail.html().orElseThrow()).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(mail.text()).contains(HOSTILE);
    }

    @Test
    void aLinkIsTheInstallationsAddressThePageAndTheRowsToken() {
        Mail mail = written(Template.INVITATION, Map.of(), Optional.of(LINK));
        String token = mail.text().replaceAll("(?s).*https://freehold\\.test/#/page/([A-Za-z0-9_-]+).*", "$1");
        assertThat(links.read("trial", token)).contains(new SignedLinks.Target(Optional.of(TENANT), ROW));
        assertThat(mail.html().orElseThrow()).contains("href=\"https://freehold.test/#/page/" + token + "\"");
    }

    @Test
    void aSubjectIsOneLineAndNotEndless() {
        Letter letter = new Letter(
                Template.INVITATION,
                "a@b.test",
                Map.of("invitedBy", "Eve\r\nBcc: all@b.test " + "x".repeat(500)),
                Optional.empty());
        String subject = stationery.subject(letter, new Stationery.House(Optional.of(TENANT), "Acme"));
        assertThat(subject).startsWith("Eve Bcc:").hasSize(200).doesNotContain("\r", "\n");
    }

    @Test
    void theSameLetterIsWrittenTheSameEachTime() {
        assertThat(written(Template.PASSWORD_RESET, all(), Optional.of(LINK)))
                .isEqualTo(written(Template.PASSWORD_RESET, all(), Optional.of(LINK)));
    }

    private Mail written(Template template, Map<String, String> values, Optional<Letter.Link> link) {
        return stationery.written(
                "letter-1",
                new Letter(template, "a@b.test", values, link),
                new Stationery.House(Optional.of(TENANT), "Acme & Sons"));
    }

    private static Map<String, String> all() {
        Map<String, String> values = new HashMap<>();
        for (String name :
                new String[] {"name", "role", "invitedBy", "expires", "reason", "days", "limit", "percent", "forecast"
                }) {
            values.put(name, "value-of-" + name);
        }
        return values;
    }
}
