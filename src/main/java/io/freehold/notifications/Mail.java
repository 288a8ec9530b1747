package io.freehold.notifications;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A mail to send.
 *
 * @param id names it for ever: the same over all tries, so that a receiver can tell a repeat; letters,
 *     digits, dots and dashes. What follows a dot counts the times that somebody had it sent again
 * @param to one address
 * @param text plain text
 * @param html the same for programs that show HTML
 * @param letterhead in whose name it is written
 */
public record Mail(
        String id,
        String to,
        String subject,
        String text,
        Optional<String> html,
        List<Attachment> attachments,
        Letterhead letterhead) {

    public Mail {
        attachments = List.copyOf(attachments);
        if (!id.matches("[A-Za-z0-9.-]{1,100}")) {
            throw new IllegalArgumentException("not an id of a mail: " + id);
        }
    }

    /** A mail in the installation's own name. */
    public Mail(
            String id, String to, String subject, String text, Optional<String> html, List<Attachment> attachments) {
        this(id, to, subject, text, html, attachments, Letterhead.OWN);
    }

    /** A mail in plain text alone. */
    public Mail(String id, String to, String subject, String text, List<Attachment> attachments) {
        this(id, to, subject, text, Optional.empty(), attachments);
    }

    /** The same with these files. */
    public Mail with(List<Attachment> files) {
        return new Mail(id, to, subject, text, html, files, letterhead);
    }

    /** The id under which the log has it, over all times that it was sent again. */
    public String logged() {
        return logged(id);
    }

    /** The id under which the log has the mail of this id. */
    public static String logged(String id) {
        int round = id.indexOf('.');
        return round < 0 ? id : id.substring(0, round);
    }

    /**
     * In whose name a mail is written; it always leaves from the installation's own address.
     *
     * @param sender shown beside that address, instead of the installation's name
     * @param replyTo where answers go, one address
     */
    public record Letterhead(Optional<String> sender, Optional<String> replyTo) {

        /** The installation's own. */
        public static final Letterhead OWN = new Letterhead(Optional.empty(), Optional.empty());
    }

    /**
     * A file of a mail.
     *
     * @param type media type with its charset, such as {@code text/csv; charset=UTF-8}
     */
    public record Attachment(String name, String type, byte[] content) {

        /** A file of text, in UTF-8. */
        public Attachment(String name, String type, String text) {
            this(name, type, text.getBytes(StandardCharsets.UTF_8));
        }

        /** What it holds, as text in UTF-8. */
        public String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }
}
