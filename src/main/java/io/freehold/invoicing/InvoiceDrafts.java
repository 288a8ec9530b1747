package io.freehold.invoicing;

import io.freehold.billing.Ledger;
import io.freehold.billing.LedgerRecordId;
import io.freehold.billing.LedgerRecordView;
import io.freehold.commandes.BilledClient;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.Clients;
import io.freehold.invoicing.control.Chronicle;
import io.freehold.invoicing.control.InvoiceViews;
import io.freehold.invoicing.control.Writing;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.InvoiceLine;
import io.freehold.invoicing.entity.InvoiceStore;
import io.freehold.invoicing.entity.LineStore;
import io.freehold.invoicing.entity.ReversalStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Reach;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invoices that nobody outside has: they have no number, and may be changed and deleted. */
@ApplicationScoped
public class InvoiceDrafts {

    /** The permission to make, change, issue and settle invoices. */
    public static final String PERMISSION = "billing.manage";

    @Inject
    InvoiceStore store;

    @Inject
    LineStore lines;

    @Inject
    Clients clients;

    @Inject
    ReversalStore reversals;

    @Inject
    Ledger ledger;

    @Inject
    Writing writing;

    @Inject
    InvoiceViews views;

    @Inject
    Chronicle chronicle;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Drafts an invoice on the client's terms of now: rate, currency, name and address are copied. Records of the
     * ledger are frozen for it. Refuses with 400 a client that is not there, a draft without lines and records of
     * another client or currency, with 404 records that are not there and with 409 as {@link Ledger#freeze}.
     */
    @Permit(PERMISSION)
    @Transactional
    public InvoiceFile draft(NewInvoice wanted) {
        BilledClient client = requireClient(wanted.clientId());
        List<NewLine> written = lines(wanted.lines());
        Set<LedgerRecordId> records = wanted.recordIds().orElse(Set.of());
        if (written.isEmpty() && records.isEmpty()) {
            throw Refusal.Invalid.of("lines", "must be there, or recordIds: an invoice of nothing is none")
                    .raise();
        }
        Instant now = now();
        Invoice invoice = new Invoice(ids.next(), client, Caller.current().name(), now);
        describe(invoice, wanted.note(), wanted.dueInDays(), now);
        store.add(invoice);
        List<InvoiceLine> all = new ArrayList<>(billed(invoice, records));
        all.addAll(writing.write(invoice, written, all.size()));
        writing.replace(invoice, List.of(), all, now);
        store.flush();
        chronicle.tell(invoice, "drafted", null, Map.of(), now);
        return views.file(invoice);
    }

    private List<InvoiceLine> billed(Invoice invoice, Set<LedgerRecordId> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        List<LedgerRecordView> frozen = ledger.freeze(records, invoice.id());
        for (LedgerRecordView record : frozen) {
            boolean another = !record.client().value().equals(invoice.clientId().orElseThrow());
            if (another || !record.currency().equals(invoice.currency())) {
                String message = "must be records of the client, in its currency";
                throw Refusal.Invalid.of("recordIds", message).raise();
            }
        }
        return writing.bill(invoice, frozen);
    }

    /**
     * Changes a draft.
     *
     * @param version the version that the edit starts from; 412 when it is no longer the newest
     * @return the draft afterwards; 409 {@code INVOICE_ISSUED} for an issued one
     */
    @Permit(PERMISSION)
    @Transactional
    public InvoiceFile edit(InvoiceId id, int version, InvoiceEdit edit) {
        Invoice invoice = requireDraft(id, version);
        Map<String, Object> before = Chronicle.facts(invoice);
        Instant now = now();
        describe(invoice, edit.note(), edit.dueInDays(), now);
        edit.lines().ifPresent(wanted -> rewrite(invoice, lines(Optional.of(wanted)), now));
        chronicle.tell(invoice, "edited", null, before, now);
        return views.file(invoice);
    }

    private void rewrite(Invoice invoice, List<NewLine> wanted, Instant now) {
        List<InvoiceLine> before = lines.of(invoice.id());
        List<InvoiceLine> after = new ArrayList<>(
                before.stream().filter(line -> line.recordId().isPresent()).toList());
        int last = before.stream().mapToInt(InvoiceLine::position).max().orElse(0);
        after.addAll(writing.write(invoice, wanted, last));
        writing.replace(invoice, before, after, now);
    }

    /**
     * Deletes a draft; the ledger has its records back. 409 {@code CREDIT_OWED} for a credit note of deliveries that
     * were taken back.
     *
     * @param version the version that the act starts from; 412 when it is no longer the newest, 409 {@code
     *     INVOICE_ISSUED} for an issued one
     */
    @Permit(PERMISSION)
    @Transactional
    public void delete(InvoiceId id, int version) {
        Invoice invoice = requireDraft(id, version);
        if (reversals.standIn(id.value())) {
            String detail = "It takes back deliveries that the client gave back. Issue it.";
            throw new Refusal.Conflict("CREDIT_OWED", detail).raise();
        }
        ledger.thaw(id.value());
        store.remove(invoice);
        chronicle.deleted(invoice, now());
    }

    private Invoice requireDraft(InvoiceId id, int version) {
        Invoice invoice = Reach.requireWritable(store.claim(id.value()), Invoice::entity);
        InvoiceStep.CHANGE.from(invoice.status());
        Versions.require(version, invoice.version());
        return invoice;
    }

    private BilledClient requireClient(ClientId id) {
        BilledClient client = clients.findBilled(id)
                .filter(found -> EntityScope.find()
                        .map(scope -> scope.granted().contains(found.entity()))
                        .orElse(true))
                .orElseThrow(
                        () -> Refusal.Invalid.of("clientId", "names no client").raise());
        EntityScope.find().ifPresent(scope -> scope.requireWritable(client.entity()));
        return client;
    }

    private static void describe(Invoice invoice, Optional<String> note, Optional<Integer> days, Instant now) {
        String words = note.map(String::strip).orElseGet(() -> invoice.note().orElse(""));
        Integer due = days.or(invoice::dueDays).orElse(null);
        invoice.described(words.isEmpty() ? null : words, due, now);
    }

    private static List<NewLine> lines(Optional<List<WantedLine>> wanted) {
        return wanted.orElse(List.of()).stream().map(WantedLine::line).toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
