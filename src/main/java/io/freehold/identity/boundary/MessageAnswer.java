package io.freehold.identity.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done, for people. */
@Schema(name = "Message")
public record MessageAnswer(String message) {}
