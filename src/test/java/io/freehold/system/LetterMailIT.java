package io.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.freehold.tenancy.SignedLinks;
import io.freehold.tenancy.TenantId;
import io.freehold.testing.Company;
import io.freehold.testing.PostedLetter;
import io.freehold.testing.Server;
import io.freehold.testing.Settings;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A queued letter arrives at a real mail server. */
class LetterMailIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Server server = Server.shared();
    private final Company company = Company.on(server);

    @Test
    void aLetterArrivesInTextAndHtmlWithALinkThatNamesItsRow() throws Exception {
        PostedLetter letter = PostedLetter.of(company);
        MimeMessage message = received(letter);
        MimeMultipart forms = (MimeMultipart) message.getContent();
        String text = forms.getBodyPart(0).getContent().toString();
        String html = forms.getBodyPart(1).getContent().toString();
        assertThat(message.getMessageID()).startsWith("<letter-" + letter.id() + "@");
        assertThat(text).contains("Hello Ada,", "Zoé <b>Z</b> invites you", "Company " + company.slug());
        assertThat(html).contains("Hello Ada,", "Zoé &lt;b&gt;Z&lt;/b&gt;").doesNotContain("<b>Z");
        String token = text.replaceAll("(?s).*" + server.address() + "#/invitation/([A-Za-z0-9_-]+).*", "$1");
        assertThat(new SignedLinks(Settings.LINK_SECRET).read("invitation", token))
                .contains(new SignedLinks.Target(Optional.of(new TenantId(company.id())), letter.id()));
    }

    private MimeMessage received(PostedLetter letter) {
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(server.mail().received(letter.recipient())).isNotEmpty());
        List<MimeMessage> received = server.mail().received(letter.recipient());
        assertThat(received).hasSize(1);
        return received.get(0);
    }
}
