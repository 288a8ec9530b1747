package io.freehold.browser;

import io.freehold.testing.Server;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** What somebody does with a letter: waits for it and follows its link. */
final class Letters {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Letters() {}

    /**
     * The console's address in the newest letter to somebody.
     *
     * @param page of the link, such as {@code invitation}
     */
    static String linkTo(String recipient, String page) {
        Pattern link = Pattern.compile("#/(?:operator/)?" + page + "/[A-Za-z0-9_-]{20,}");
        return Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> found(link, recipient), address -> !address.isEmpty());
    }

    private static String found(Pattern link, String recipient) throws Exception {
        List<MimeMessage> letters = Server.shared().mail().received(recipient);
        for (MimeMessage letter : letters) {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            letter.writeTo(raw);
            // Long lines are broken for transport: an equals sign at the end goes on in the next.
            Matcher address = link.matcher(raw.toString(StandardCharsets.UTF_8).replaceAll("=\\r?\\n", ""));
            if (address.find()) {
                return "/" + address.group();
            }
        }
        return "";
    }
}
