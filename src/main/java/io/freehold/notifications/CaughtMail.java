package io.freehold.notifications;

import java.time.Instant;
import java.util.List;

/** A mail that a development start caught instead of sending it out. */
public record CaughtMail(String to, String subject, Instant at, String text, List<Attachment> attachments) {

    public CaughtMail {
        attachments = List.copyOf(attachments);
    }

    /** A file of it, as text. */
    public record Attachment(String name, String content) {}
}
