package io.freehold.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the system does, as far as this tenant is concerned.
 *
 * @param status the worst of its components
 */
@Schema(name = "SystemHealth", description = "How the system does, as far as this tenant is concerned.")
public record HealthReport(@Schema(example = "up") Level status, List<Component> components) {

    /** How well something does, best first. */
    public enum Level {
        UP,
        DEGRADED,
        DOWN;

        /** The word on the wire. */
        @com.fasterxml.jackson.annotation.JsonValue
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public HealthReport {
        components = List.copyOf(components);
    }

    /** A part and what was found of it. */
    @Schema(name = "HealthComponent")
    public record Component(
            @Schema(example = "mail") String name,
            Level status,
            @Schema(example = "0 failed in 24 h") String detail) {}
}
