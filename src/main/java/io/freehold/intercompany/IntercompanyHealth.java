package io.freehold.intercompany;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How settling between companies fares, as far as the request reads.
 *
 * @param status {@code healthy}, or {@code degraded} while a transfer is in error or the last run failed
 * @param oldestError since when the oldest transfer in error waits
 * @param missingPricing what transfers in error want a price for
 * @param lastRun the newest run over a week; absent before the first
 * @param balances what each pair owes, as far as anything was ever owed
 */
@Schema(name = "IntercompanyHealth", description = "How settling between companies fares.")
public record IntercompanyHealth(
        String status,
        long transfersPending,
        long transfersInError,
        @Nullable Instant oldestError,
        List<Missing> missingPricing,
        @Nullable LastRun lastRun,
        List<Balance> balances) {

    /** A price that nobody has set. */
    @Schema(name = "MissingTransferPrice")
    public record Missing(String from, String to, String product) {}

    /**
     * What one company owes another.
     *
     * @param from code of the company that is owed
     * @param to code of the company that owes
     * @param pending decimal, on no invoice yet; below 0 when more was taken back
     * @param invoiced decimal, on invoices of all weeks
     */
    @Schema(name = "IntercompanyBalance")
    public record Balance(String from, String to, String currency, String pending, String invoiced) {}
}
