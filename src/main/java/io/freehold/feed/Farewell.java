package io.freehold.feed;

/** Why a line is closed from our side. */
public enum Farewell {
    /** The server stops. */
    GOING_AWAY(1001, "the server stops; reconnect with since"),
    /** The token is not accepted, is over, or its session was revoked. */
    NOT_ACCEPTED(1008, "sign in again"),
    /** The host belongs to another tenant than the token. */
    OTHER_TENANT(1008, "tenant mismatch: the host names another tenant than the token"),
    /** A parameter cannot be read. */
    NOT_UNDERSTOOD(1008, "since must be an event's id, types a short list"),
    /** More than the allowed bytes wait to be sent, or the server has no room. */
    TOO_SLOW(1013, "too much is waiting; reconnect with since");

    private final int code;
    private final String reason;

    Farewell(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    /** The socket's close code (RFC 6455 §7.4). */
    public int code() {
        return code;
    }

    /** For the person who debugs a client. */
    public String reason() {
        return reason;
    }
}
