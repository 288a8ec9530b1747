package io.freehold.invoicing;

import io.freehold.billing.Ledger;
import io.freehold.billing.LedgerRecordId;
import io.freehold.billing.LedgerRecordView;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.Clients;
import io.freehold.invoicing.control.Chronicle;
import io.freehold.invoicing.control.Issuance;
import io.freehold.invoicing.control.Writing;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.InvoiceLine;
import io.freehold.invoicing.entity.InvoiceStore;
import io.freehold.invoicing.entity.IssuerStore;
import io.freehold.invoicing.entity.LineStore;
import io.freehold.invoicing.entity.Payment;
import io.freehold.kernel.Ids;
import io.freehold.kernel.IsoWeek;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Enters invoices of a time before Freehold wrote them, as of their own time; nothing is mailed. */
@ApplicationScoped
public class InvoiceHistory {

    /** What became of an invoice. */
    public enum Ending {
        DRAFT,
        SENT,
        HALF_PAID,
        PAID
    }

    /** Days until a payment came. */
    private static final Duration PAID_AFTER = Duration.ofDays(5);

    private static final int DUE_DAYS = 10;
    private static final BigDecimal HALF = new BigDecimal("2");

    @Inject
    InvoiceStore store;

    @Inject
    LineStore lines;

    @Inject
    IssuerStore issuers;

    @Inject
    Clients clients;

    @Inject
    Ledger ledger;

    @Inject
    Writing writing;

    @Inject
    Issuance issuance;

    @Inject
    Chronicle chronicle;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Enters an invoice a client of all that the company's week left open.
     *
     * @param at when they were issued; later ones of the company must not have been entered before
     * @param endings of the first client, the second and so on, over and over
     * @return how many
     */
    @Permit(InvoiceDrafts.PERMISSION)
    @Transactional
    public int enter(String entity, IsoWeek week, Instant at, List<Ending> endings) {
        Map<ClientId, List<LedgerRecordView>> byClient = new TreeMap<>(Comparator.comparing(ClientId::value));
        ledger.open(entity, week)
                .forEach(record -> byClient.computeIfAbsent(record.client(), any -> new ArrayList<>())
                        .add(record));
        int entered = 0;
        for (Map.Entry<ClientId, List<LedgerRecordView>> owed : byClient.entrySet()) {
            enter(owed.getKey(), owed.getValue(), at, endings.get(entered++ % endings.size()));
        }
        return entered;
    }

    private void enter(ClientId client, List<LedgerRecordView> records, Instant at, Ending ending) {
        String by = Caller.current().name();
        Invoice invoice = new Invoice(ids.next(), clients.findBilled(client).orElseThrow(), by, at);
        invoice.described(null, DUE_DAYS, at);
        store.add(invoice);
        Set<LedgerRecordId> wanted = records.stream().map(LedgerRecordView::id).collect(Collectors.toSet());
        List<InvoiceLine> written = writing.bill(invoice, ledger.freeze(wanted, invoice.id()));
        writing.replace(invoice, List.of(), written, at);
        store.flush();
        chronicle.tell(invoice, "drafted", null, Map.of(), at);
        if (ending == Ending.DRAFT) {
            return;
        }
        issuance.issue(invoice, issuers.find(invoice.entity()).orElseThrow().issuer(), at);
        chronicle.tell(invoice, "issued", invoice.number().orElseThrow(), Map.of(), at);
        pay(invoice, at.plus(PAID_AFTER), ending);
        boolean over = invoice.dueAt().filter(clock.instant()::isAfter).isPresent();
        if (over && InvoiceStep.LAPSE.mayFollow(invoice.status())) {
            Instant due = invoice.dueAt().orElseThrow();
            invoice.lapsed(due);
            chronicle.tell(invoice, "overdue", null, Map.of(), due);
        }
    }

    private void pay(Invoice invoice, Instant at, Ending ending) {
        if (ending == Ending.SENT || at.isAfter(clock.instant())) {
            return;
        }
        BigDecimal all = invoice.outstanding();
        BigDecimal amount = ending == Ending.PAID ? all : all.divide(HALF, all.scale(), RoundingMode.DOWN);
        Payment.Money money = new Payment.Money(
                amount, PaymentMethod.TRANSFER, invoice.number().orElse(null), at);
        lines.add(new Payment(ids.next(), invoice.id(), money, Caller.current().name(), at));
        invoice.received(amount, at);
        String detail = amount.toPlainString() + " " + invoice.currency();
        chronicle.tell(invoice, ending == Ending.PAID ? "paid" : "partly_paid", detail, Map.of(), at);
    }
}
