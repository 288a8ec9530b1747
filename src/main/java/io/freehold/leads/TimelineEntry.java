package io.freehold.leads;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a lead.
 *
 * @param kind by which programs tell it apart, such as {@code received} or {@code lead.edited}
 * @param title what happened, in a few words
 * @param detail the figures or values behind it
 * @param actor who did it, absent when it came of itself
 */
@Schema(name = "TimelineEntry")
public record TimelineEntry(
        Instant at,
        String kind,
        String title,
        @Nullable String detail,
        @Nullable String actor) {

    /** Something that came of itself. */
    public static TimelineEntry of(Instant at, String kind, String title, @Nullable String detail) {
        return new TimelineEntry(at, kind, title, detail, null);
    }
}
