package io.freehold.invoicing;

import io.freehold.invoicing.control.Chronicle;
import io.freehold.invoicing.control.Posting;
import io.freehold.invoicing.entity.InvoiceStore;
import io.freehold.notifications.Enclosures;
import io.freehold.notifications.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts an invoice's paper into its letter, and notes on the invoice how the letter ended. */
@ApplicationScoped
public class Enclosing implements Enclosures {

    private static final String PDF = "application/pdf";

    @Inject
    Papers papers;

    @Inject
    InvoiceStore store;

    @Inject
    Chronicle chronicle;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return Posting.ENCLOSURE;
    }

    @Override
    public List<Mail.Attachment> of(UUID id) {
        Papers.Paper paper = papers.pdfOf(new InvoiceId(id));
        return List.of(new Mail.Attachment(paper.name(), PDF, paper.content()));
    }

    @Override
    @Transactional
    public void arrived(UUID id, Instant at) {
        Instant moment = at.truncatedTo(ChronoUnit.MICROS);
        store.claim(id).ifPresent(invoice -> {
            invoice.mailed(moment);
            chronicle.tell(invoice, "mailed", null, Map.of(), moment);
        });
    }

    @Override
    @Transactional
    public void lost(UUID id, String why) {
        store.claim(id).ifPresent(invoice -> {
            invoice.notMailed(why);
            chronicle.tell(invoice, "not_mailed", why, Map.of(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        });
    }
}
