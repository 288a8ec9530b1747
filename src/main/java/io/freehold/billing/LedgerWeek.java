package io.freehold.billing;

import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.Page;

/**
 * A week of the ledger.
 *
 * @param totals of all its records, not of the page alone
 */
public record LedgerWeek(IsoWeek week, Page<LedgerRecordView> page, LedgerTotals totals) {}
