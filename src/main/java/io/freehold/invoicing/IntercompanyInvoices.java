package io.freehold.invoicing;

import io.freehold.identity.Entities;
import io.freehold.invoicing.control.Chronicle;
import io.freehold.invoicing.control.Issuance;
import io.freehold.invoicing.entity.CopiedInvoice.Side;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.InvoiceLine;
import io.freehold.invoicing.entity.InvoiceStore;
import io.freehold.invoicing.entity.IssuerRow;
import io.freehold.invoicing.entity.IssuerStore;
import io.freehold.invoicing.entity.LineStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Invoices between a tenant's own companies, in the books of both: over all of them they come to nothing. Who
 * owes what is the caller's to know.
 */
@ApplicationScoped
public class IntercompanyInvoices {

    @Inject
    InvoiceStore store;

    @Inject
    LineStore lines;

    @Inject
    IssuerStore issuers;

    @Inject
    Entities companies;

    @Inject
    Issuance issuance;

    @Inject
    Chronicle chronicle;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Issues what one company owes another, under the seller's next number, and puts it into both's books, in the
     * caller's transaction. VAT is the seller's rate within the tenant. A company whose details for invoices nobody
     * set appears under its name. Refuses with 400 a code that names no company.
     */
    @Transactional(TxType.MANDATORY)
    public IssuedPair issue(NewIntercompanyInvoice wanted) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Issuer seller = issuer(wanted.sellerEntity());
        Issuer buyer = issuer(wanted.buyerEntity());
        BigDecimal rate = new BigDecimal(seller.vatRateWithin());
        String by = Caller.current().name();
        Invoice issued = new Invoice(ids.next(), side(wanted, InvoiceDirection.ISSUED, buyer, rate), by, now);
        Invoice received = new Invoice(ids.next(), side(wanted, InvoiceDirection.RECEIVED, buyer, rate), by, now);
        List<InvoiceLine> written = written(issued, wanted.lines());
        List<InvoiceLine> mirrored = written.stream()
                .map(line -> InvoiceLine.mirrored(ids.next(), received, line))
                .toList();
        issued.amountsTo(sum(written), now);
        received.amountsTo(sum(mirrored), now);
        issued.mirroredBy(received.id());
        received.mirroredBy(issued.id());
        issuance.issue(issued, seller, now);
        issuance.follow(received, issued);
        settleIfNothingIsOwed(issued, received, now);
        store.add(issued);
        store.add(received);
        lines.add(written);
        lines.add(mirrored);
        store.flush();
        chronicle.tell(issued, "issued", null, Map.of(), now);
        chronicle.tell(received, "received", null, Map.of(), now);
        return new IssuedPair(
                new InvoiceId(issued.id()),
                new InvoiceId(received.id()),
                issued.number().orElseThrow());
    }

    /** What was taken back may come to all that was sold; such an invoice is never late. */
    private static void settleIfNothingIsOwed(Invoice issued, Invoice received, Instant now) {
        if (issued.outstanding().signum() == 0) {
            issued.settled(now);
            received.settled(now);
        }
    }

    private Issuer issuer(String entity) {
        return issuers.find(entity).map(IssuerRow::issuer).orElseGet(() -> Issuer.named(name(entity)));
    }

    private String name(String entity) {
        return companies
                .findName(entity)
                .orElseThrow(
                        () -> Refusal.Invalid.of("entity", "names no company").raise());
    }

    private static Side side(NewIntercompanyInvoice wanted, InvoiceDirection direction, Issuer buyer, BigDecimal rate) {
        boolean sold = direction == InvoiceDirection.ISSUED;
        return new Side(
                sold ? wanted.sellerEntity() : wanted.buyerEntity(),
                direction,
                sold ? wanted.buyerEntity() : wanted.sellerEntity(),
                buyer.legalName(),
                (buyer.street() + "\n" + buyer.postcode() + " " + buyer.city()).strip(),
                buyer.vatNumber().orElse(null),
                rate,
                wanted.currency(),
                wanted.week().toString());
    }

    private List<InvoiceLine> written(Invoice invoice, List<NewLine> wanted) {
        List<InvoiceLine> written = new ArrayList<>();
        for (NewLine line : wanted) {
            written.add(new InvoiceLine(ids.next(), invoice, written.size() + 1, line));
        }
        return written;
    }

    private static Amounts sum(List<InvoiceLine> lines) {
        return Amounts.sum(lines.stream().map(InvoiceLine::amounts).toList());
    }
}
