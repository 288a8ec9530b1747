package io.freehold.delivery.control;

import io.freehold.kernel.Sha256;
import io.freehold.notifications.Mail;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a mail to a client says, before it has its number.
 *
 * @param file the leads as CSV
 */
public record WrittenMail(String to, String subject, String text, Mail.Attachment file, Mail.Letterhead letterhead) {

    /** Tells one content from another: mails with the same sum are tries of the same mail. */
    public String sum() {
        return sum(String.join("\0", to, subject, text, file.name(), file.text()));
    }

    /** The same of leads that go to an address of the client's instead. */
    public String sumTo(Optional<String> url) {
        return sum(String.join("\0", url.orElse(""), file.text()));
    }

    private static String sum(String whole) {
        byte[] digest = Sha256.begin().digest(whole.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 16);
    }

    /** The mail under the id that it keeps over all tries; a later number is another mail to the receiver. */
    public Mail numbered(String id, int number) {
        return new Mail(
                number == 0 ? id : id + "." + number, to, subject, text, Optional.empty(), List.of(file), letterhead);
    }
}
