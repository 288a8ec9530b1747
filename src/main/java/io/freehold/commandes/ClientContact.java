package io.freehold.commandes;

/**
 * Where a client's leads are sent.
 *
 * @param email one address
 */
public record ClientContact(ClientId id, String name, String email) {}
