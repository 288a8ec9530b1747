package io.freehold.commandes;

import java.util.UUID;

/**
 * Who takes a place of a commande, or gives it back.
 *
 * @param lead the lead's id, by which the client's balance remembers the place
 * @param lb whether it comes from an LB-flagged provider
 */
public record Taker(UUID lead, boolean lb) {}
