package io.freehold.identity;

/** What an operator does for us (seed 004). All of them may use the platform plane. */
public enum OperatorRole {
    SUPER_ADMIN,
    ADMIN,
    DEVELOPER,
    SUPPORT,
    MARKETING,
    FINANCE,
    SALES
}
