package io.freehold.tenancy;

import java.util.Optional;

/**
 * The request that this thread serves, as far as rules and records need it; unbound in jobs.
 *
 * @param id the request id, at most 128 visible ASCII characters
 * @param path the path as sent, without query
 * @param host the host name asked for, without port
 */
public record Request(String id, String method, String path, String host, String ip, String userAgent) {

    private static final ThreadLocal<Request> BOUND = new ThreadLocal<>();

    /** The request; throws {@link IllegalStateException} outside one. */
    public static Request current() {
        return find().orElseThrow(() -> new IllegalStateException("no request is bound to this thread"));
    }

    /** The request, if this thread serves one. */
    public static Optional<Request> find() {
        return Optional.ofNullable(BOUND.get());
    }

    static void bind(Request request) {
        BOUND.set(request);
    }

    static void release() {
        BOUND.remove();
    }

    /** Whether the method may change something. */
    public boolean isWrite() {
        return !(method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS"));
    }
}
