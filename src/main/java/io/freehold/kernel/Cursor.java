package io.freehold.kernel;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * A place in a list ordered by time and id: where the next page begins. It holds no tenant: the row
 * it names is only ever compared inside the caller's own.
 */
public record Cursor(Instant at, UUID id) {

    /** The cursor in the opaque form that callers send back. */
    public String encoded() {
        String plain = at + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads what {@link #encoded()} wrote; anything else is refused as a bad {@code cursor}. */
    public static Cursor decoded(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            int bar = plain.indexOf('|');
            return new Cursor(Instant.parse(plain.substring(0, bar)), UUID.fromString(plain.substring(bar + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException malformed) {
            throw Refusal.Invalid.of("cursor", "is not one of ours; start again without it")
                    .raise();
        }
    }
}
