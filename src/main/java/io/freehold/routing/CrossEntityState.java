package io.freehold.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.freehold.commandes.CalendarId;
import io.freehold.tenancy.Versioned;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The terms that hold.
 *
 * @param version what {@code ETag} carries and {@code If-Match} repeats; 0 before anything was chosen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Which leads another company may have, and the version of that choice.")
public record CrossEntityState(
        boolean enabled,
        List<CrossEntityTerms.Pair> pairs,
        @Nullable CalendarId calendarId,
        int version) implements Versioned {

    public CrossEntityState {
        pairs = List.copyOf(pairs);
    }
}
