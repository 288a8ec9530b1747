package io.freehold.identity.control;

/** What became of a token that somebody showed. */
public sealed interface TokenVerdict {

    /** Ours, and good until {@code claims.expiresAt()}. */
    record Valid(TokenClaims claims) implements TokenVerdict {}

    /** Ours, and over. */
    record Expired(TokenClaims claims) implements TokenVerdict {}

    /** Not ours, or not for this audience; why is nobody's business. */
    record Foreign() implements TokenVerdict {}
}
