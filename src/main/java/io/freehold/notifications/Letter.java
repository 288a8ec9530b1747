package io.freehold.notifications;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter to write from a template and to send.
 *
 * @param to one address
 * @param values what the template fills in; texts, never secrets: they are kept with the job
 * @param link what the letter's button opens
 * @param enclosure files that go with it
 */
public record Letter(
        Template template, String to, Map<String, String> values, Optional<Link> link, Optional<Enclosure> enclosure) {

    public Letter {
        values = Map.copyOf(values);
    }

    /** A letter without files. */
    public Letter(Template template, String to, Map<String, String> values, Optional<Link> link) {
        this(template, to, values, link, Optional.empty());
    }

    /**
     * Files that go with a letter. They are made when it is sent, by the {@link Enclosures} of the kind.
     *
     * @param id the row that they are made from
     */
    public record Enclosure(String kind, UUID id) {}

    /**
     * A link into the console that only the receiver has. Its token is computed when the letter is sent
     * and kept nowhere ({@link io.freehold.tenancy.SignedLinks}).
     *
     * @param purpose of the token
     * @param path of the console's page, such as {@code #/reset}; the token follows as one more segment
     * @param id the row that the token names
     */
    public record Link(String purpose, String path, UUID id) {}
}
