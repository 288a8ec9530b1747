package io.freehold.invoicing.control;

import io.freehold.invoicing.InvoiceDirection;
import io.freehold.invoicing.InvoiceType;
import io.freehold.invoicing.Issuer;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.NumberStore;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Gives invoices their numbers and days. The number's row is taken last of all, so that others wait shortest. */
@ApplicationScoped
public class Issuance {

    private static final String FORM = "%s-%d-%05d";

    @Inject
    NumberStore numbers;

    @Inject
    Json json;

    /** Issues a draft under the seller's next number. */
    public void issue(Invoice invoice, Issuer issuer, Instant now) {
        ZoneId zone = numbers.zone();
        LocalDate today = now.atZone(zone).toLocalDate();
        Invoice.Term term = term(invoice, issuer, today, zone);
        int next = numbers.next(invoice.entity(), today.getYear());
        String number = FORM.formatted(Locale.ROOT, invoice.entity(), today.getYear(), next);
        invoice.issued(number, json.write(issuer), term, now);
    }

    /** Has the buyer's side of an invoice between companies follow the seller's. */
    public void follow(Invoice received, Invoice issued) {
        Invoice.Term term = new Invoice.Term(
                issued.issuedOn().orElseThrow(),
                issued.dueOn().orElse(null),
                issued.dueAt().orElse(null));
        received.issued(
                issued.number().orElseThrow(),
                issued.issuer().orElseThrow(),
                term,
                issued.issuedAt().orElseThrow());
    }

    private static Invoice.Term term(Invoice invoice, Issuer issuer, LocalDate today, ZoneId zone) {
        if (invoice.type() == InvoiceType.CREDIT_NOTE || invoice.direction() == InvoiceDirection.RECEIVED) {
            return new Invoice.Term(today, null, null);
        }
        LocalDate due = today.plusDays(invoice.dueDays().orElse(issuer.paymentDays()));
        return new Invoice.Term(today, due, due.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The company as it stood on the invoice when that was issued. */
    public Issuer issuer(Invoice invoice) {
        return json.read(invoice.issuer().orElseThrow(), Issuer.class);
    }
}
