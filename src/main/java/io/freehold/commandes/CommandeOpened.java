package io.freehold.commandes;

/** A commande takes leads that it did not take before: those which wait for one are tried again. */
public record CommandeOpened(CommandeId commande, String entity, String product) {}
