package io.freehold.identity;

import java.time.Instant;

/**
 * An owner's consent to writing by support.
 *
 * @param by the owner's e-mail address
 */
public record ConsentView(Instant until, String by) {}
