package io.freehold.identity;

/** What became of an invitation. */
public enum InvitationStatus {
    PENDING,
    ACCEPTED,
    REVOKED,
    /** Nobody came in time; sent again, it is pending again. */
    EXPIRED
}
