package io.freehold.intercompany;

import io.freehold.kernel.IsoWeek;
import java.util.Optional;

/** Which invoices between companies a list shows; what is empty leaves all in. */
public record PairInvoiceFilter(Optional<IsoWeek> week, Optional<String> from, Optional<String> to) {}
