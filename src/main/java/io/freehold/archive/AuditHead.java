package io.freehold.archive;

/**
 * Where a tenant's audit log stood.
 *
 * @param entries rows of the log
 * @param seals rows that were sealed; the youngest may not be yet
 * @param hash the last seal's, in hex; empty before the first
 */
public record AuditHead(long entries, long seals, String hash) {}
