package io.freehold.invoicing.control;

import io.freehold.commandes.BilledClient;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.Clients;
import io.freehold.invoicing.InvoiceType;
import io.freehold.invoicing.Issuer;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.notifications.Letter;
import io.freehold.notifications.Letters;
import io.freehold.notifications.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Letters about invoices, queued with what causes them; they go where the client's invoices go by now. */
@ApplicationScoped
public class Posting {

    /** The kind of the files that go with an invoice's letter. */
    public static final String ENCLOSURE = "invoice";

    /** A letter names so many invoices; the console has them all. */
    private static final int NAMED_MAX = 10;

    @Inject
    Letters letters;

    @Inject
    Clients clients;

    @Inject
    Issuance issuance;

    /** The invoice itself, with its paper. */
    public void send(Invoice invoice) {
        Issuer issuer = issuance.issuer(invoice);
        Map<String, String> values = new HashMap<>();
        values.put("name", invoice.clientName());
        values.put("number", invoice.number().orElseThrow());
        values.put("amount", money(invoice, invoice.totals().ttc()));
        values.put("company", issuer.legalName());
        invoice.dueOn().ifPresent(due -> values.put("due", due.toString()));
        if (invoice.type() == InvoiceType.CREDIT_NOTE) {
            values.put("creditNote", "yes");
        }
        letters.post(new Letter(
                Template.INVOICE,
                client(invoice).email(),
                values,
                Optional.empty(),
                Optional.of(new Letter.Enclosure(ENCLOSURE, invoice.id()))));
    }

    /**
     * What is overdue, all of one client.
     *
     * @param pause the day from which on no more leads are sent; null for none
     */
    public void remind(List<Invoice> overdue, boolean second, @Nullable String pause) {
        Invoice oldest = overdue.get(0);
        Map<String, String> values = new HashMap<>();
        values.put("name", oldest.clientName());
        values.put("company", issuance.issuer(oldest).legalName());
        values.put("amount", sum(overdue));
        values.put(
                "invoices",
                overdue.stream()
                        .limit(NAMED_MAX)
                        .map(invoice ->
                                invoice.number().orElseThrow() + " (" + money(invoice, invoice.outstanding()) + ")")
                        .collect(Collectors.joining(", ")));
        if (second) {
            values.put("second", "yes");
        }
        if (pause != null) {
            values.put("pause", pause);
        }
        letters.post(new Letter(
                Template.INVOICE_REMINDER, client(oldest).email(), values, Optional.empty(), Optional.empty()));
    }

    private static String sum(List<Invoice> overdue) {
        return overdue.stream()
                .collect(Collectors.groupingBy(
                        Invoice::currency,
                        TreeMap::new,
                        Collectors.reducing(BigDecimal.ZERO, Invoice::outstanding, BigDecimal::add)))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue().toPlainString() + " " + entry.getKey())
                .collect(Collectors.joining(" + "));
    }

    private static String money(Invoice invoice, BigDecimal amount) {
        return amount.toPlainString() + " " + invoice.currency();
    }

    private BilledClient client(Invoice invoice) {
        return clients.findBilled(new ClientId(invoice.clientId().orElseThrow()))
                .orElseThrow();
    }
}
