package io.freehold.invoicing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The body of the events {@code invoice.*}.
 *
 * @param number from the issue on
 */
public record InvoiceNews(
        InvoiceId invoiceId,
        InvoiceType type,
        InvoiceStatus status,
        @Nullable String number,
        String client,
        String entity,
        Instant at) {}
