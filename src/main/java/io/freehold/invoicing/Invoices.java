package io.freehold.invoicing;

import io.freehold.audit.AuditLog;
import io.freehold.invoicing.control.InvoiceSheet;
import io.freehold.invoicing.control.InvoiceViews;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.InvoiceStore;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invoices as members see them, always within the legal companies that they may see. */
@ApplicationScoped
public class Invoices {

    /** The permission to see them. */
    public static final String PERMISSION = "billing.view";

    /** Most invoices of one file: some 2 MB, which are kept in memory while they are written. */
    static final int FILE_INVOICES_MAX = 20_000;

    private static final int FILE_STEP = 500;

    @Inject
    InvoiceStore store;

    @Inject
    InvoiceViews views;

    @Inject
    AuditLog audit;

    /** A page of invoices, newest first, by offset or by cursor. */
    @Permit(PERMISSION)
    @Transactional
    public Page<InvoiceView> list(InvoiceFilter filter, PageRequest request) {
        Set<String> readable = EntityScope.current().readable();
        List<Invoice> rows = store.page(readable, filter, request);
        List<Invoice> shown = rows.subList(0, Math.min(rows.size(), request.limit()));
        Optional<String> next = rows.size() > shown.size() ? cursor(shown).map(Cursor::encoded) : Optional.empty();
        List<InvoiceView> page = shown.stream().map(InvoiceViews::of).toList();
        return new Page<>(page, request.limit(), request.offset(), store.count(readable, filter), next);
    }

    /** One invoice with all that belongs to it; 404 when it is absent, another tenant's or another company's. */
    @Permit(PERMISSION)
    @Transactional
    public InvoiceFile get(InvoiceId id) {
        return views.file(Reach.requireReadable(store.find(id.value()), Invoice::entity));
    }

    /**
     * All invoices under a filter as one CSV file, credit notes with negative amounts, so that columns add up;
     * 400 when they are more than {@value #FILE_INVOICES_MAX}.
     */
    @Permit(PERMISSION)
    @Transactional
    public String export(InvoiceFilter filter) {
        Set<String> readable = EntityScope.current().readable();
        long count = store.count(readable, filter);
        if (count > FILE_INVOICES_MAX) {
            String message = "leaves " + count + " invoices, more than " + FILE_INVOICES_MAX + "; narrow the filter";
            throw Refusal.Invalid.of("year", message).raise();
        }
        List<InvoiceView> all = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        List<Invoice> part;
        do {
            part = store.next(readable, filter, after, FILE_STEP);
            all.addAll(part.stream().map(InvoiceViews::of).toList());
            after = cursor(part);
        } while (part.size() == FILE_STEP);
        audit.record("invoice.exported", "invoice", null, Map.of(), Map.of("count", all.size()));
        return InvoiceSheet.of(all);
    }

    private static Optional<Cursor> cursor(List<Invoice> shown) {
        return shown.stream().reduce((first, second) -> second).map(last -> new Cursor(last.createdAt(), last.id()));
    }
}
