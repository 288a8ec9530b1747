package io.freehold.identity;

/** Whether somebody may come in. */
public enum MemberStatus {
    ACTIVE,
    DEACTIVATED,
    /** Asked to become a member, and in time to do so. */
    INVITED
}
