package io.freehold.billing;

import io.freehold.audit.AuditLog;
import io.freehold.billing.control.LedgerSheet;
import io.freehold.billing.entity.LedgerRecord;
import io.freehold.billing.entity.LedgerSearch;
import io.freehold.billing.entity.LedgerStore;
import io.freehold.billing.entity.LedgerSums;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.Cursor;
import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.Money;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Reach;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ledger as members see it, within the companies that they may see, and what they may change of it. */
@ApplicationScoped
public class LedgerRecords {

    /** The outbox's name of the news that follows an edit; its body is the {@link LedgerRecordView}. */
    static final String NEWS = "ledger.adjusted";

    @Inject
    LedgerSearch search;

    @Inject
    LedgerStore store;

    @Inject
    LedgerSums sums;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** A page of records, newest first, by offset or by cursor. */
    @Permit(Pricing.VIEW)
    @Transactional
    public Page<LedgerRecordView> list(LedgerFilter filter, PageRequest request) {
        Set<String> readable = EntityScope.current().readable();
        List<LedgerRecordView> rows = search.page(readable, filter, request).stream()
                .map(LedgerRecord::view)
                .toList();
        List<LedgerRecordView> shown = rows.subList(0, Math.min(rows.size(), request.limit()));
        Optional<String> next = rows.size() > shown.size() ? Optional.of(cursor(shown)) : Optional.empty();
        return new Page<>(shown, request.limit(), request.offset(), search.count(readable, filter), next);
    }

    private static String cursor(List<LedgerRecordView> shown) {
        LedgerRecordView last = shown.get(shown.size() - 1);
        return new Cursor(last.createdAt(), last.id().value()).encoded();
    }

    /** A week with what it comes to; one that was not built is empty. */
    @Permit(Pricing.VIEW)
    @Transactional
    public LedgerWeek week(IsoWeek week, PageRequest request) {
        Set<String> readable = EntityScope.current().readable();
        return new LedgerWeek(week, list(LedgerFilter.of(week), request), sums.week(readable, week.toString()));
    }

    /** The week's records as a CSV file, by client. */
    @Permit(Pricing.VIEW)
    @Transactional
    public String sheet(IsoWeek week) {
        return LedgerSheet.of(search.week(EntityScope.current().readable(), week).stream()
                .map(LedgerRecord::view)
                .toList());
    }

    /** One record; 404 when it is absent, another tenant's or another company's. */
    @Permit(Pricing.VIEW)
    @Transactional
    public LedgerRecordView get(LedgerRecordId id) {
        return Reach.requireReadable(store.find(id.value()), LedgerRecord::entity)
                .view();
    }

    /**
     * Bills a record otherwise than it was delivered; builds keep that.
     *
     * @param version the version that the edit starts from; 412 when it is no longer the newest
     * @return the record afterwards; 404, 409 {@code RECORD_FROZEN} when an invoice has it
     */
    @Permit(Pricing.MANAGE)
    @Transactional
    public LedgerRecordView edit(LedgerRecordId id, int version, RecordEdit edit) {
        LedgerRecord record = Reach.requireWritable(store.claim(id.value()), LedgerRecord::entity);
        Versions.require(version, record.version());
        Map<String, Object> before = facts(record);
        boolean anew = edit.asDelivered().orElse(false);
        record.adjust(
                edit.quantity().orElse(anew ? null : record.adjustedQuantity()),
                price(edit).orElse(anew ? null : record.adjustedUnitPrice()),
                note(edit, record),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.flush();
        audit.record("ledger.adjusted", "ledger_record", id.value(), before, facts(record));
        outbox.publish(NEWS, Pricing.VIEW, record.view());
        return record.view();
    }

    private static Optional<BigDecimal> price(RecordEdit edit) {
        return edit.unitPrice().map(text -> Money.decimal("unitPrice", text));
    }

    private static @Nullable String note(RecordEdit edit, LedgerRecord record) {
        return edit.note().isEmpty()
                ? record.note()
                : edit.note().map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
    }

    private static Map<String, Object> facts(LedgerRecord record) {
        Map<String, Object> facts = new HashMap<>();
        LedgerRecordView view = record.view();
        facts.put("quantity", view.quantity());
        facts.put("unitPrice", view.unitPrice().toPlainString());
        facts.put("amount", view.total().toString());
        if (view.note() != null) {
            facts.put("note", view.note());
        }
        return facts;
    }
}
