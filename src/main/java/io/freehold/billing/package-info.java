/**
 * What leads cost and what clients owe for them: prices, balances, and the weekly ledger.
 *
 * <p>{@link io.freehold.billing.Pricing} keeps the list that commandes without a price of their own follow, {@link
 * io.freehold.billing.Credits} what clients pay beforehand. {@link io.freehold.billing.LedgerBuild} gathers the
 * billable deliveries of a week in records, {@link io.freehold.billing.Ledger} hands them to who makes invoices and
 * freezes them. {@link io.freehold.billing.FrozenEntryReversed} tells that something was taken back that an invoice
 * has already.
 */
@Module(uses = {"delivery", "commandes", "audit", "jobs"})
package io.freehold.billing;

import io.freehold.kernel.Module;
