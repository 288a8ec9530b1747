package io.freehold.tenancy;

/**
 * Binds a thread for one request. Only the request filter, the gate and the sockets' handshake call
 * it: everyone else wraps work in {@link TenantScope#in} and {@link Caller#as}.
 */
public final class Binding {

    private Binding() {}

    /** The thread begins to serve the request. */
    public static void begin(Request request, Trace trace) {
        end();
        Request.bind(request);
        Trace.bind(trace);
    }

    /** The gate has verified who calls. */
    public static void verified(Caller caller) {
        Caller.bind(caller);
    }

    /** The gate has verified for which tenant. */
    public static void verified(TenantId tenant) {
        TenantScope.bind(tenant);
    }

    /** The gate has settled which legal companies the request may touch. */
    public static void settled(EntityScope scope) {
        EntityScope.bind(scope);
    }

    /** The thread has served the request and goes back to the pool knowing nothing. */
    public static void end() {
        Request.release();
        Trace.release();
        Caller.release();
        TenantScope.release();
        EntityScope.release();
    }
}
