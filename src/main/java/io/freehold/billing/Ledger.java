package io.freehold.billing;

import io.freehold.audit.AuditLog;
import io.freehold.billing.entity.EntryStore;
import io.freehold.billing.entity.LedgerRecord;
import io.freehold.billing.entity.LedgerSearch;
import io.freehold.billing.entity.LedgerStore;
import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The ledger for who makes invoices of it, always in the caller's transaction. A record is frozen by one invoice at
 * most, and never changes while it is.
 */
@ApplicationScoped
public class Ledger {

    private static final String OBJECT = "ledger_record";

    @Inject
    LedgerStore store;

    @Inject
    LedgerSearch search;

    @Inject
    EntryStore entries;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** One record; 404 when it is absent, another tenant's or another company's. */
    @Transactional(TxType.MANDATORY)
    public LedgerRecordView require(LedgerRecordId id) {
        return Reach.requireReadable(store.find(id.value()), LedgerRecord::entity)
                .view();
    }

    /** A company's records of a week that no invoice has, by client. */
    @Transactional(TxType.MANDATORY)
    public List<LedgerRecordView> open(String entity, IsoWeek week) {
        return search.week(Set.of(entity), week).stream()
                .map(LedgerRecord::view)
                .filter(record -> record.state() == LedgerState.OPEN)
                .toList();
    }

    /**
     * The invoice takes the records as they are; waits while the ledger is built. Refuses with 404 one that is not
     * there, with 409 {@code RECORD_FROZEN} when an invoice has one already, and with {@code RECORDS_DIFFER} when
     * they are not all of one client, company and currency.
     *
     * @param ids at least one
     * @param invoice its id, whose row need not be there yet
     * @return the records as the invoice has them
     */
    @Transactional(TxType.MANDATORY)
    public List<LedgerRecordView> freeze(Set<LedgerRecordId> ids, UUID invoice) {
        Set<UUID> wanted = ids.stream().map(LedgerRecordId::value).collect(Collectors.toSet());
        // A record's company never changes, so that it may be read before its ledger is held: builds hold that first.
        store.companies(wanted).forEach(store::hold);
        List<LedgerRecord> records = store.claim(wanted);
        if (records.size() != wanted.size()) {
            throw new Refusal.NotFound().raise();
        }
        records.forEach(record -> writable(Optional.of(record)));
        Instant now = now();
        records.forEach(record -> record.freeze(invoice, now));
        requireAlike(records);
        store.flush();
        records.forEach(record ->
                audit.record("ledger.frozen", OBJECT, record.id(), Map.of(), Map.of("invoice", invoice.toString())));
        return records.stream().map(LedgerRecord::view).toList();
    }

    /** The invoice has no records any more, as a draft that is deleted; they are open again. */
    @Transactional(TxType.MANDATORY)
    public void thaw(UUID invoice) {
        store.companies(invoice).forEach(store::hold);
        Instant now = now();
        store.claimOf(invoice).forEach(record -> {
            writable(Optional.of(record)).thaw(now);
            record.counted(-store.forgetReversed(record.id()), now);
            audit.record("ledger.thawed", OBJECT, record.id(), Map.of("invoice", invoice.toString()), Map.of());
        });
        store.flush();
    }

    /** The leads that the invoice's records count; what was taken back since is none of them. */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> leads(UUID invoice) {
        return Set.copyOf(entries.leads(invoice));
    }

    private static LedgerRecord writable(Optional<LedgerRecord> found) {
        return Reach.requireWritable(found, LedgerRecord::entity);
    }

    private static void requireAlike(List<LedgerRecord> records) {
        long kinds = records.stream()
                .map(record -> List.of(record.clientId(), record.entity(), record.currency()))
                .distinct()
                .count();
        if (kinds != 1) {
            String detail = "The records are not all of one client, company and currency. Make an invoice of each.";
            throw new Refusal.Conflict("RECORDS_DIFFER", detail).raise();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
