package io.freehold.tenancy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Who acts, as far as verified. Bound to the thread beside the tenant.
 *
 * @param subject the operator's, identity's, key's or source's id
 * @param name what the audit log shows: an e-mail address, a key's or a provider's name
 * @param session the session to revoke, empty for keys, sources and the system
 * @param permissions what it may do, such as {@code leads.view}
 * @param entities codes of the legal companies that it was granted
 * @param role the preset's name, such as {@code OWNER}; for display, never for a decision
 * @param impersonation whose hand it is when an operator acts as a member
 */
public record Caller(
        Kind kind,
        UUID subject,
        String name,
        Optional<UUID> session,
        Set<String> permissions,
        Set<String> entities,
        String role,
        Optional<Impersonation> impersonation) {

    /** What kind of caller this is. */
    public enum Kind {
        MEMBER,
        OPERATOR,
        /** An operator who acts as a member: its subject is the member's, its name shows both. */
        OPERATOR_AS_MEMBER,
        API_KEY,
        /** A provider of leads, known by its key. */
        SOURCE,
        /** Our own jobs and timers: may do everything within the bound tenant. */
        SYSTEM
    }

    /**
     * An operator in a member's place.
     *
     * @param operator the operator's id
     * @param operatorName the operator's e-mail address
     * @param write whether it may change things
     * @param until when it is over at the latest
     * @param reason what the operator said why
     */
    public record Impersonation(UUID operator, String operatorName, boolean write, Instant until, String reason) {}

    private static final ThreadLocal<Caller> BOUND = new ThreadLocal<>();

    /** The system itself, for jobs, timers and the demo data. */
    public static final Caller SYSTEM =
            new Caller(Kind.SYSTEM, new UUID(0, 0), "system", Optional.empty(), Set.of(), Set.of(), "SYSTEM");

    public Caller {
        permissions = Set.copyOf(permissions);
        entities = Set.copyOf(entities);
    }

    /** A caller who acts in its own name. */
    public Caller(
            Kind kind,
            UUID subject,
            String name,
            Optional<UUID> session,
            Set<String> permissions,
            Set<String> entities,
            String role) {
        this(kind, subject, name, session, permissions, entities, role, Optional.empty());
    }

    /** The caller; throws {@link IllegalStateException} when none is bound. */
    public static Caller current() {
        Caller caller = BOUND.get();
        if (caller == null) {
            throw new IllegalStateException("no caller is bound to this thread");
        }
        return caller;
    }

    /** The caller, if one is bound. */
    public static Optional<Caller> find() {
        return Optional.ofNullable(BOUND.get());
    }

    /** Does the work in this caller's name and leaves the thread as it was. */
    public static <T> T as(Caller caller, Supplier<T> work) {
        Caller before = BOUND.get();
        BOUND.set(caller);
        try {
            return work.get();
        } finally {
            if (before == null) {
                BOUND.remove();
            } else {
                BOUND.set(before);
            }
        }
    }

    /** Whether this caller holds the permission. */
    public boolean may(String permission) {
        return kind == Kind.SYSTEM || permissions.contains(permission);
    }

    /** For the request filter alone, which has no block to wrap. */
    static void bind(Caller caller) {
        BOUND.set(caller);
    }

    static void release() {
        BOUND.remove();
    }
}
