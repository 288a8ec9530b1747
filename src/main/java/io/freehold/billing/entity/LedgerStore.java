package io.freehold.billing.entity;

import io.freehold.tenancy.OneOf;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records of the ledger, and the lock under which a company's ledger is counted. */
@ApplicationScoped
public class LedgerStore {

    private static final String KEY = "hashtextextended(:tenant || ' ' || :entity, 5)";

    private static final String HOLD = "select cast(pg_advisory_xact_lock(" + KEY + ") as text)";

    private static final String SHARE = "select cast(pg_advisory_xact_lock_shared(" + KEY + ") as text)";

    private static final String TRY_SHARE = "select pg_try_advisory_xact_lock_shared(" + KEY + ")";

    private static final String FORGET_REVERSED = """
            delete from ledger_entries
            where tenant_id = :tenant and record_id = :record and reversed_at is not null
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** Nobody else counts, freezes or corrects the company's ledger until the transaction ends. */
    public void hold(String entity) {
        lock(HOLD, String.class, entity);
    }

    /** Nobody counts or freezes the company's ledger until the transaction ends; others may correct it too. */
    public void share(String entity) {
        lock(SHARE, String.class, entity);
    }

    /** As {@link #share}, without waiting: false when somebody counts or freezes right now. */
    public boolean tryShare(String entity) {
        return lock(TRY_SHARE, Boolean.class, entity);
    }

    private <T> T lock(String sql, Class<T> answer, String entity) {
        return answer.cast(entities.createNativeQuery(sql, answer)
                .setParameter("tenant", TenantScope.current().toString())
                .setParameter("entity", entity)
                .getSingleResult());
    }

    public Optional<LedgerRecord> find(UUID id) {
        return Optional.ofNullable(entities.find(LedgerRecord.class, id));
    }

    /** The record, held against everyone else until the transaction ends. */
    public Optional<LedgerRecord> claim(UUID id) {
        return Optional.ofNullable(entities.find(LedgerRecord.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of them that there are, held against everyone else, in one order for all. */
    public List<LedgerRecord> claim(Collection<UUID> ids) {
        OneOf choice = new OneOf("r.id", "id", ids);
        TypedQuery<LedgerRecord> query = entities.createQuery(
                "select r from LedgerRecord r where " + choice.condition() + " order by r.id", LedgerRecord.class);
        choice.bind(query);
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Companies that these records belong to. */
    public List<String> companies(Collection<UUID> ids) {
        OneOf choice = new OneOf("r.id", "id", ids);
        TypedQuery<String> query = entities.createQuery(
                "select distinct r.entity from LedgerRecord r where " + choice.condition() + " order by r.entity",
                String.class);
        choice.bind(query);
        return query.getResultList();
    }

    /** Companies that the invoice's records belong to. */
    public List<String> companies(UUID invoice) {
        return entities.createQuery(
                        "select distinct r.entity from LedgerRecord r where r.invoiceId = :invoice order by r.entity",
                        String.class)
                .setParameter("invoice", invoice)
                .getResultList();
    }

    /** The records that the invoice has, held against everyone else. */
    public List<LedgerRecord> claimOf(UUID invoice) {
        return entities.createQuery(
                        "select r from LedgerRecord r where r.invoiceId = :invoice order by r.id", LedgerRecord.class)
                .setParameter("invoice", invoice)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Deletes the entries of a record that were taken back while it was frozen; answers how many. */
    public int forgetReversed(UUID record) {
        return entities.createNativeQuery(FORGET_REVERSED)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("record", record)
                .executeUpdate();
    }

    public void remove(LedgerRecord record) {
        entities.remove(record);
    }

    /** Writes what changed, so that versions are those the commit will show. */
    public void flush() {
        entities.flush();
    }
}
