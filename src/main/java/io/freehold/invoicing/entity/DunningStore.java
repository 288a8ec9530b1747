package io.freehold.invoicing.entity;

import io.freehold.invoicing.DunningState;
import io.freehold.invoicing.DunningTerms;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Clients that do not pay. */
@ApplicationScoped
public class DunningStore {

    private static final String BEGIN = """
        insert into dunning_states (tenant_id, id, client_id, state, since, updated_at)
        values (:tenant, :id, :client, 'none', :today, :at) on conflict (tenant_id, client_id) do nothing
        """;

    private static final String BEGIN_TERMS = """
        insert into dunning_terms (tenant_id, id, remind_days, notice_days, pause_days, updated_at)
        values (:tenant, :id, :remind, :notice, :pause, :at) on conflict (tenant_id) do nothing
        """;

    /** Those to be looked at: with something overdue, and those who had and are not back at none. */
    private static final String OWING = """
        select client_id from invoices
        where tenant_id = :tenant and status in ('sent', 'overdue') and type = 'client' and due_at < :now
        union select client_id from dunning_states where tenant_id = :tenant and state <> 'none'
        """;

    private static final String OVERDUE = """
        select i from Invoice i
        where i.clientId = :client and i.status in ('sent', 'overdue') and i.type = 'client' and i.dueAt < :now
        order by i.dueAt, i.id
        """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** Ids of clients to be looked at. */
    public List<UUID> owing(Instant now) {
        return entities.createNativeQuery(OWING, UUID.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("now", now)
                .getResultList();
    }

    /** The client's invoices whose day is over, oldest first. */
    public List<Invoice> overdue(UUID client, Instant now) {
        return entities.createQuery(OVERDUE, Invoice.class)
                .setParameter("client", client)
                .setParameter("now", now)
                .getResultList();
    }

    public Optional<DunningRow> find(UUID client) {
        return one(client, LockModeType.NONE);
    }

    /** The client's row, held against everyone else until the transaction ends; made when there is none. */
    public DunningRow claim(UUID id, UUID client, LocalDate today, Instant at) {
        entities.createNativeQuery(BEGIN)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("id", id)
                .setParameter("client", client)
                .setParameter("today", today)
                .setParameter("at", at)
                .executeUpdate();
        return one(client, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    /** The client's row if it is not at none, held. */
    public Optional<DunningRow> claimMoved(UUID client) {
        return one(client, LockModeType.PESSIMISTIC_WRITE).filter(row -> row.state() != DunningState.NONE);
    }

    private Optional<DunningRow> one(UUID client, LockModeType lock) {
        return entities.createQuery("select r from DunningRow r where r.clientId = :client", DunningRow.class)
                .setParameter("client", client)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    public Optional<DunningTermsRow> findTerms() {
        return entities.createQuery("select t from DunningTermsRow t", DunningTermsRow.class)
                .getResultStream()
                .findFirst();
    }

    /** The tenant's first own days; false when another was faster. */
    public boolean begin(UUID id, DunningTerms terms, Instant at) {
        return entities.createNativeQuery(BEGIN_TERMS)
                        .setParameter("tenant", TenantScope.current().value())
                        .setParameter("id", id)
                        .setParameter("remind", terms.remindDays())
                        .setParameter("notice", terms.noticeDays())
                        .setParameter("pause", terms.pauseDays())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** Writes what has changed, so that versions are those the commit will show. */
    public void flush() {
        entities.flush();
    }
}
