package io.freehold.overview;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which events are wanted; what is empty does not narrow.
 *
 * @param entity code of a legal company; events of no company are left out then
 * @param from earliest, included
 * @param to latest, excluded
 */
public record EventFilter(
        Optional<String> action,
        Optional<String> entity,
        Optional<UUID> actor,
        Optional<Instant> from,
        Optional<Instant> to) {}
