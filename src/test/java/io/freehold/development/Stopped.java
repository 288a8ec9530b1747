package io.freehold.development;

/** The start cannot go on for a reason the developer can remove; the message says how. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopped(String message) {
        super(message);
    }

    Stopped(String message, Throwable cause) {
        super(message, cause);
    }
}
