package io.freehold.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done in the tenant's trade.
 *
 * @param entity code of the legal company whose thing it was done to; absent when it is the tenant's, or gone
 * @param before values as they were, masked; in the single event only
 * @param after values as they are, masked; in the single event only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Something that was done in the tenant's trade.")
public record EventView(
        UUID id,
        Instant at,
        String action,
        Actor actor,
        String objectType,
        @Nullable UUID objectId,
        @Nullable String entity,
        @Nullable Map<String, Object> before,
        @Nullable Map<String, Object> after) {

    /** Who did it; kind is MEMBER, OPERATOR_AS_MEMBER, API_KEY, SOURCE or SYSTEM. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EventActor")
    public record Actor(String kind, @Nullable UUID id, String name) {}
}
