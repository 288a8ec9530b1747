package io.freehold.intercompany;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of transfers in error that were tried again.
 *
 * @param retried how many were tried
 * @param pending how many of them are owed now
 * @param error how many of them still want a price
 * @param left how many in error were not tried, because one request tries at most {@link Transfers#RETRIES_MAX}
 */
@Schema(name = "TransferRetry", description = "What became of transfers that were tried again.")
public record RetryResult(int retried, int pending, int error, long left) {}
