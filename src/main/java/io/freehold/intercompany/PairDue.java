package io.freehold.intercompany;

/**
 * A pair that has something to be invoiced, in one currency.
 *
 * @param currency ISO 4217
 */
public record PairDue(Pair pair, String currency) {}
