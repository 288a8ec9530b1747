package io.freehold.tenancy;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By which ids the work of this thread is found again: in our log, and in the traces of those who call
 * us (W3C Trace Context). A job belongs to the request that enqueued it.
 *
 * @param requestId the request's id; empty in work that no request asked for
 * @param job the job that is run; empty in a request
 * @param traceId 32 lower-case hexadecimal digits, the caller's when it sent one
 * @param spanId 16 of them, our own part of the trace
 * @param sampled whether the caller records the trace; passed on as it came
 */
public record Trace(Optional<String> requestId, Optional<UUID> job, String traceId, String spanId, boolean sampled) {

    /** Header in and out that carries a trace. */
    public static final String HEADER = "traceparent";

    /** Version, trace, span, flags; later versions may add more (Trace Context §3.2). */
    private static final Pattern PARENT =
            Pattern.compile("(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(-.*)?");

    /** The longest header of a later version that is looked at. */
    private static final int CHARACTERS_MAX = 512;

    private static final ThreadLocal<Trace> BOUND = new ThreadLocal<>();

    /**
     * The trace of a request.
     *
     * @param traceparent what the caller sent, null or unreadable when it begins here
     * @param own makes the ids that are ours; never used for a second trace
     */
    public static Trace ofRequest(String requestId, String traceparent, UUID own) {
        return following(traceparent, Optional.of(requestId), Optional.empty(), own);
    }

    /** The trace of a job's run; request and traceparent are those of {@link #find()} when it was enqueued. */
    public static Trace ofJob(UUID job, Optional<String> requestId, Optional<String> traceparent, UUID own) {
        return following(traceparent.orElse(null), requestId, Optional.of(job), own);
    }

    private static Trace following(String traceparent, Optional<String> requestId, Optional<UUID> job, UUID own) {
        HexFormat hex = HexFormat.of();
        String span = hex.toHexDigits(own.getLeastSignificantBits());
        Matcher parent =
                PARENT.matcher(traceparent == null || traceparent.length() > CHARACTERS_MAX ? "" : traceparent);
        boolean readable =
                parent.matches() && (parent.group(4) == null || !parent.group(1).equals("00"));
        return readable
                ? new Trace(requestId, job, parent.group(2), span, isSampled(parent.group(3)))
                : new Trace(requestId, job, hex.toHexDigits(own.getMostSignificantBits()) + span, span, false);
    }

    private static boolean isSampled(String flags) {
        return (Character.digit(flags.charAt(1), 16) & 1) == 1;
    }

    /** What is handed on to whoever works for us, and returned to the caller. */
    public String traceparent() {
        return "00-" + traceId + "-" + spanId + (sampled ? "-01" : "-00");
    }

    /** The trace of this thread's work, if it has one. */
    public static Optional<Trace> find() {
        return Optional.ofNullable(BOUND.get());
    }

    /** Does the work as part of the trace and leaves the thread as it was. */
    public static <T> T in(Trace trace, Supplier<T> work) {
        Trace before = BOUND.get();
        BOUND.set(trace);
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

    /** For the request filter alone, which has no block to wrap. */
    static void bind(Trace trace) {
        BOUND.set(trace);
    }

    static void release() {
        BOUND.remove();
    }
}
