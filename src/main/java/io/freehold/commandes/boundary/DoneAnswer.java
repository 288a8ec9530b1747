package io.freehold.commandes.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done, for people. */
@Schema(name = "TradeMessage", description = "What was done.")
public record DoneAnswer(String message) {}
