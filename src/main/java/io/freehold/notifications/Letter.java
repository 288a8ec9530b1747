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
 */
public record Letter(Template template, String to, Map<String, String> values, Optional<Link> link) {

    public Letter {
        values = Map.copyOf(values);
    }

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
