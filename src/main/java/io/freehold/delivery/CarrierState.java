package io.freehold.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a carrier of deliveries works, as far as this server has seen.
 *
 * @param name {@code mail}, or {@code webhook} and the client's name
 * @param failures in a row, the last ones
 * @param openUntil until when it is left alone
 * @param error why it last failed
 */
@Schema(description = "How a carrier of deliveries works, as far as this server has seen.")
public record CarrierState(
        String name,
        Mode mode,
        int failures,
        @Nullable Instant openUntil,
        @Nullable String error) {

    /** Of the circuit breaker. */
    @Schema(name = "CarrierMode")
    public enum Mode {
        /** Deliveries go to it. */
        CLOSED,
        /** It is left alone. */
        OPEN,
        /** A single try shows whether it works again. */
        HALF_OPEN;

        /** The word on the wire. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
