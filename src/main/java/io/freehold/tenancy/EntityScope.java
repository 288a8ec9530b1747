package io.freehold.tenancy;

import io.freehold.kernel.Refusal;
import java.util.Optional;
import java.util.Set;

/**
 * The legal companies inside the tenant that a request may touch. {@code X-Entity-Scope} only narrows
 * what the token grants (spec: leads); {@code BOTH} reads across them all and never writes.
 *
 * @param granted codes that the caller was granted
 * @param chosen the one company chosen, empty for all of them
 */
public record EntityScope(Set<String> granted, Optional<String> chosen) {

    /** Header by which a caller narrows its scope. */
    public static final String HEADER = "X-Entity-Scope";

    /** The header's value for all granted companies, reading only. */
    public static final String BOTH = "BOTH";

    private static final ThreadLocal<EntityScope> BOUND = new ThreadLocal<>();

    public EntityScope {
        granted = Set.copyOf(granted);
    }

    /** The request's scope; in jobs, where none is bound, everything the tenant has. */
    public static Optional<EntityScope> find() {
        return Optional.ofNullable(BOUND.get());
    }

    /** The request's scope; throws {@link IllegalStateException} outside a request. */
    public static EntityScope current() {
        return find().orElseThrow(() -> new IllegalStateException("no entity scope is bound to this thread"));
    }

    /** Codes whose rows may be read. */
    public Set<String> readable() {
        return chosen.map(Set::of).orElse(granted);
    }

    /** The code under which new rows are written; refused with 403 under {@value #BOTH}. */
    public String writable() {
        return chosen.orElseThrow(EntityScope::readOnly);
    }

    /**
     * The company that a new row is to belong to: the one that the caller names, else the chosen one. Refuses
     * with 403 one outside the scope, and to choose where neither did.
     */
    public String writable(Optional<String> named) {
        if (named.isEmpty()) {
            return writable();
        }
        if (!readable().contains(named.get())) {
            throw outside(named.get());
        }
        return named.get();
    }

    /** Refuses a write under {@value #BOTH}, and one to a company outside the scope. */
    public void requireWritable(String entity) {
        if (!writable().equals(entity)) {
            throw outside(entity);
        }
    }

    private RuntimeException outside(String entity) {
        return granted.contains(entity) ? unchosen(entity) : outside();
    }

    private static RuntimeException unchosen(String entity) {
        return new Refusal.Forbidden(
                        "ENTITY_OUT_OF_SCOPE",
                        "This is the company " + entity + "'s, and the request is about another one. Choose " + entity
                                + " in " + HEADER + ".")
                .raise();
    }

    static RuntimeException readOnly() {
        return new Refusal.Forbidden(
                        "ENTITY_SCOPE_READ_ONLY",
                        "Under BOTH everything is read only. Choose one company in " + HEADER + ".")
                .raise();
    }

    static RuntimeException outside() {
        return new Refusal.Forbidden("ENTITY_OUT_OF_SCOPE", "You were not granted this company.").raise();
    }

    static void bind(EntityScope scope) {
        BOUND.set(scope);
    }

    static void release() {
        BOUND.remove();
    }
}
