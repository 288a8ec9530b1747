package io.freehold.invoicing.control;

import io.freehold.audit.AuditLog;
import io.freehold.invoicing.InvoiceId;
import io.freehold.invoicing.InvoiceNews;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.InvoiceEvent;
import io.freehold.invoicing.entity.LineStore;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.Ids;
import io.freehold.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what became of an invoice: to its history, the audit log and those who watch. */
@ApplicationScoped
public class Chronicle {

    private static final String OBJECT = "invoice";

    @Inject
    LineStore lines;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    /**
     * Something became of it, in the caller's transaction.
     *
     * @param what a past participle, such as {@code issued}
     * @param detail for people, if there is more to say
     */
    public void tell(Invoice invoice, String what, @Nullable String detail, Map<String, ?> before, Instant at) {
        lines.add(new InvoiceEvent(
                ids.next(), invoice.id(), what, detail, Caller.current().name(), at));
        audit.record("invoice." + what, OBJECT, invoice.id(), before, facts(invoice));
        outbox.publish("invoice." + what, "billing.view", news(invoice, at));
    }

    /** It is gone: only the audit log keeps that it was. */
    public void deleted(Invoice invoice, Instant at) {
        audit.record("invoice.deleted", OBJECT, invoice.id(), facts(invoice), Map.of());
        outbox.publish("invoice.deleted", "billing.view", news(invoice, at));
    }

    /** What the audit log keeps of an invoice. */
    public static Map<String, Object> facts(Invoice invoice) {
        return Map.of(
                "type", invoice.type().code(),
                "entity", invoice.entity(),
                "status", invoice.status().code(),
                "number", invoice.number().orElse(""),
                "totalTtc", invoice.totals().ttc().toPlainString(),
                "paid", invoice.paid().toPlainString(),
                "credited", invoice.credited().toPlainString(),
                "currency", invoice.currency());
    }

    private static InvoiceNews news(Invoice invoice, Instant at) {
        return new InvoiceNews(
                new InvoiceId(invoice.id()),
                invoice.type(),
                invoice.status(),
                invoice.number().orElse(null),
                invoice.clientName(),
                invoice.entity(),
                at);
    }
}
