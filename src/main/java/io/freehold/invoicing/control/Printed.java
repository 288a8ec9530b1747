package io.freehold.invoicing.control;

import io.freehold.invoicing.InvoiceType;
import io.freehold.invoicing.Issuer;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.InvoiceLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that a paper shows.
 *
 * @param issuer as it stood at the issue; for a draft as it stands
 * @param credited what a credit note takes back from
 */
public record Printed(Invoice invoice, List<InvoiceLine> lines, Issuer issuer, Optional<Credited> credited) {

    public Printed {
        lines = List.copyOf(lines);
    }

    /** The invoice of a credit note. */
    public record Credited(String number, LocalDate issuedOn) {}

    boolean isCreditNote() {
        return invoice.type() == InvoiceType.CREDIT_NOTE;
    }

    Locale locale() {
        return issuer.language().equals("fr") ? Locale.FRANCE : Locale.UK;
    }

    /** The kind of VAT, by UNCL 5305. */
    VatCategory category() {
        return VatCategory.of(invoice.vatRate(), issuer.vatNumber(), invoice.clientVatNumber());
    }

    /** Whether it is issued by a company of which the law's details are known: only then is it a Factur-X. */
    public boolean isWhole() {
        return invoice.number().isPresent() && !issuer.street().isEmpty();
    }
}
