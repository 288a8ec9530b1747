package io.freehold.invoicing;

import io.freehold.billing.FrozenEntryReinstated;
import io.freehold.billing.FrozenEntryReversed;
import io.freehold.invoicing.control.Chronicle;
import io.freehold.invoicing.control.Writing;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.InvoiceLine;
import io.freehold.invoicing.entity.InvoiceStore;
import io.freehold.invoicing.entity.LineStore;
import io.freehold.invoicing.entity.Reversal;
import io.freehold.invoicing.entity.ReversalStore;
import io.freehold.kernel.Ids;
import io.freehold.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Deliveries that are taken back after an invoice has them, in the same transaction: a draft loses them, of an issued
 * one they gather in one draft of a credit note. What is reinstated before that is issued is taken out again.
 */
@ApplicationScoped
public class ReversedEntries {

    @Inject
    InvoiceStore store;

    @Inject
    LineStore lines;

    @Inject
    ReversalStore reversals;

    @Inject
    Writing writing;

    @Inject
    Chronicle chronicle;

    @Inject
    Ids ids;

    /** It is not to be paid for. */
    @Transactional(TxType.MANDATORY)
    public void reversed(@Observes FrozenEntryReversed event) {
        store.claim(event.invoiceId())
                .ifPresent(invoice ->
                        lineOf(invoice, event.recordId().value()).ifPresent(line -> takeBack(invoice, line, event)));
    }

    private void takeBack(Invoice invoice, InvoiceLine line, FrozenEntryReversed event) {
        boolean draft = invoice.status() == InvoiceStatus.DRAFT;
        Optional<Invoice> note = draft ? Optional.empty() : Optional.of(openNote(invoice, event));
        boolean counted = note.map(open -> credit(invoice, open, line, event.at()))
                .orElseGet(() -> shrink(invoice, line, event.at()));
        if (!counted) {
            return;
        }
        UUID delivery = event.deliveryId().value();
        UUID noteId = note.map(Invoice::id).orElse(null);
        reversals.add(new Reversal(ids.next(), delivery, line, noteId, invoice.id(), event.at()));
        chronicle.tell(note.orElse(invoice), "lessened", event.reason(), Map.of(), event.at());
    }

    private boolean shrink(Invoice invoice, InvoiceLine line, Instant at) {
        List<InvoiceLine> before = lines.of(invoice.id());
        List<InvoiceLine> after = new ArrayList<>(before);
        if (line.quantity().compareTo(BigDecimal.ONE) > 0) {
            line.counts(-1);
        } else {
            after.remove(line);
        }
        writing.replace(invoice, before, after, at);
        return true;
    }

    /** One more of the line in the note; false when nothing of the invoice is left to credit. */
    private boolean credit(Invoice invoice, Invoice note, InvoiceLine line, Instant at) {
        List<InvoiceLine> before = lines.of(note.id());
        List<InvoiceLine> after = new ArrayList<>(before);
        Optional<InvoiceLine> known = lineOf(note, line.recordId().orElseThrow());
        known.ifPresentOrElse(same -> same.counts(1), () -> after.add(one(note, line, before.size() + 1)));
        InvoiceLine changed = known.orElseGet(() -> after.get(after.size() - 1));
        Amounts others = Writing.sum(after).minus(changed.amounts());
        Amounts left = left(invoice).minus(others);
        if (left.ttc().signum() <= 0 || left.ht().signum() < 0 || left.vat().signum() < 0) {
            known.ifPresent(same -> same.counts(-1));
            return false;
        }
        changed.comesTo(changed.amounts().atMost(left));
        writing.replace(note, before, after, at);
        return true;
    }

    private InvoiceLine one(Invoice note, InvoiceLine line, int position) {
        NewLine again = new NewLine(line.label(), BigDecimal.ONE, line.unitPrice());
        return new InvoiceLine(
                ids.next(), note, position, again, line.recordId().orElseThrow());
    }

    /** What issued credit notes have left of the invoice. */
    private Amounts left(Invoice invoice) {
        return store.creditNotes(invoice.id()).stream()
                .filter(note -> note.status() != InvoiceStatus.DRAFT)
                .map(Invoice::totals)
                .reduce(invoice.totals(), Amounts::minus);
    }

    private Invoice openNote(Invoice invoice, FrozenEntryReversed event) {
        Optional<Invoice> open = store.creditNotes(invoice.id()).stream()
                .filter(note -> note.status() == InvoiceStatus.DRAFT)
                .findFirst();
        return open.flatMap(note -> store.claim(note.id())).orElseGet(() -> {
            Invoice note = new Invoice(ids.next(), invoice, Caller.current().name(), event.at());
            store.add(note);
            store.flush();
            chronicle.tell(note, "drafted", invoice.number().orElseThrow(), Map.of(), event.at());
            return note;
        });
    }

    /** It is to be paid for after all: where that can still be undone, it is. */
    @Transactional(TxType.MANDATORY)
    public void reinstated(@Observes FrozenEntryReinstated event) {
        store.claim(event.invoiceId())
                .flatMap(invoice -> reversals.find(
                        event.deliveryId().value(), event.recordId().value()))
                .ifPresent(reversal -> restore(reversal, event));
    }

    private void restore(Reversal reversal, FrozenEntryReinstated event) {
        Invoice invoice = store.claim(reversal.creditNoteId().orElse(reversal.invoiceId()))
                .orElseThrow();
        if (invoice.status() != InvoiceStatus.DRAFT) {
            return;
        }
        List<InvoiceLine> before = lines.of(invoice.id());
        List<InvoiceLine> after = new ArrayList<>(before);
        Optional<InvoiceLine> line = lineOf(invoice, reversal.recordId());
        if (reversal.creditNoteId().isEmpty()) {
            line.ifPresentOrElse(same -> same.counts(1), () -> after.add(again(invoice, reversal, before.size() + 1)));
        } else {
            line.filter(same -> same.quantity().compareTo(BigDecimal.ONE) > 0)
                    .ifPresentOrElse(same -> same.counts(-1), () -> line.ifPresent(after::remove));
        }
        writing.replace(invoice, before, after, event.at());
        reversals.remove(reversal);
        event.creditWithdrawn();
        chronicle.tell(invoice, "restored", null, Map.of(), event.at());
        if (after.isEmpty() && reversal.creditNoteId().isPresent()) {
            chronicle.deleted(invoice, event.at());
            store.flush();
            store.remove(invoice);
        }
    }

    /** The whole line had gone with its last delivery. */
    private InvoiceLine again(Invoice invoice, Reversal reversal, int position) {
        return new InvoiceLine(ids.next(), invoice, position, reversal.line(), reversal.recordId());
    }

    private Optional<InvoiceLine> lineOf(Invoice invoice, UUID record) {
        return lines.of(invoice.id()).stream()
                .filter(line -> line.recordId().filter(record::equals).isPresent())
                .findFirst();
    }
}
