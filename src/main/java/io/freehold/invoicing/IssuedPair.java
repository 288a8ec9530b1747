package io.freehold.invoicing;

/**
 * An invoice between two companies, in the books of both.
 *
 * @param issued the seller's
 * @param received the buyer's: the same with negative amounts, so that both come to nothing
 * @param number of both, from the seller's sequence
 */
public record IssuedPair(InvoiceId issued, InvoiceId received, String number) {}
