package io.freehold.tenancy;

/**
 * Finds the caller behind a token: the port through which the gate, below accounts and sessions,
 * reaches the module that keeps them.
 */
public interface Authentication {

    /** Judges the credentials for a plane; a member's token says nothing on the platform plane. */
    Presented present(Credentials credentials, Plane plane);
}
