package io.freehold.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A departement's figures of a week.
 *
 * @param leads that came in from there
 * @param placed those of them that a client got
 * @param deliveries begun
 * @param commandes those that cover it and take leads; one of a client that has not paid takes none
 * @param clients who ordered those
 */
@Schema(description = "A departement's figures of a week.")
public record Territory(
        @Schema(example = "2A") String code,
        @Schema(example = "Corse-du-Sud") String name,
        long leads,
        long placed,
        long deliveries,
        long commandes,
        long clients) {}
