package io.freehold.archive;

/**
 * One table's rows, summed up.
 *
 * @param sha256 over the rows' lines, in hex; the tenant's id is in none of them, so a restored
 *     tenant has the sums of the one it was taken of
 */
public record TableSum(String name, long rows, String sha256) {}
