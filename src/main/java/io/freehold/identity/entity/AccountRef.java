package io.freehold.identity.entity;

import java.util.UUID;

/** An account, of whichever kind: what has a password, a second factor and sessions. */
public record AccountRef(AccountKind kind, UUID id) {}
