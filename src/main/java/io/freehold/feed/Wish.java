package io.freehold.feed;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a receiver wants.
 *
 * @param types event types, empty for all that it may see
 * @param since the last event it has; everything after it is sent first
 */
public record Wish(Set<String> types, Optional<UUID> since) {
    private static final int TYPES_MAX = 50;
    private static final int CHARACTERS_MAX = 1_000;

    public Wish {
        types = Set.copyOf(types);
    }

    /** Reads the query's words; empty when they cannot be read. Both may be null. */
    public static Optional<Wish> read(String types, String since) {
        Set<String> wanted = types == null || types.isBlank() ? Set.of() : Set.of(distinct(types));
        boolean tooMany = wanted.size() > TYPES_MAX || types != null && types.length() > CHARACTERS_MAX;
        try {
            Optional<UUID> after =
                    since == null || since.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(since));
            return tooMany ? Optional.empty() : Optional.of(new Wish(wanted, after));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static String[] distinct(String types) {
        return java.util.Arrays.stream(types.split(","))
                .map(String::trim)
                .filter(type -> !type.isEmpty())
                .distinct()
                .toArray(String[]::new);
    }

    /** Whether events of the type are wanted. */
    public boolean includes(String type) {
        return types.isEmpty() || types.contains(type);
    }
}
