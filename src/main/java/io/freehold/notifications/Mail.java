package io.freehold.notifications;

import java.util.List;

/**
 * A mail to send.
 *
 * @param id names it for ever: the same over all tries, so that a receiver can tell a repeat; letters,
 *     digits, dots and dashes
 * @param to one address
 * @param text plain text
 */
public record Mail(String id, String to, String subject, String text, List<Attachment> attachments) {

    public Mail {
        attachments = List.copyOf(attachments);
        if (!id.matches("[A-Za-z0-9.-]{1,100}")) {
            throw new IllegalArgumentException("not an id of a mail: " + id);
        }
    }

    /**
     * A file of a mail.
     *
     * @param type media type with its charset, such as {@code text/csv; charset=UTF-8}
     */
    public record Attachment(String name, String type, String content) {}
}
