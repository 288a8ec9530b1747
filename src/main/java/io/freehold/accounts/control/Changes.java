package io.freehold.accounts.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** What an edit really changed, for the audit log: values that stay the same are no change. */
public final class Changes {

    private final Map<String, Object> before = new LinkedHashMap<>();
    private final Map<String, Object> after = new LinkedHashMap<>();

    /** Makes the change unless the value is absent or the one that is there. */
    public <T> void apply(String field, Optional<T> wanted, Object present, Consumer<T> change) {
        if (wanted.isPresent() && !Objects.equals(wanted.get(), present)) {
            before.put(field, present == null ? "" : present);
            after.put(field, wanted.get());
            change.accept(wanted.get());
        }
    }

    /** Whether everything stays as it was. */
    public boolean isEmpty() {
        return after.isEmpty();
    }

    /** The changed values as they were. */
    public Map<String, Object> before() {
        return before;
    }

    /** The changed values as they are. */
    public Map<String, Object> after() {
        return after;
    }
}
