package io.freehold.delivery.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the tenant chose about its deliveries. */
@ApplicationScoped
public class ChoiceStore {

    private static final String ADD = """
            insert into delivery_settings (tenant_id, id, subject, chosen, updated_at)
            values (:tenant, :id, :subject, :chosen, :at) on conflict (tenant_id, subject) do nothing
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public Optional<Choice> find(String subject) {
        return one(subject, LockModeType.NONE);
    }

    /** The same, held against everyone else until the transaction ends. */
    public Optional<Choice> claim(String subject) {
        return one(subject, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The first choice of a subject; false when another was faster. */
    public boolean add(UUID id, String subject, String chosen, Instant at) {
        return entities.createNativeQuery(ADD)
                        .setParameter("tenant", TenantScope.current().value())
                        .setParameter("id", id)
                        .setParameter("subject", subject)
                        .setParameter("chosen", chosen)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** Writes what has changed, so that versions are those the commit will show. */
    public void flush() {
        entities.flush();
    }

    private Optional<Choice> one(String subject, LockModeType lock) {
        return entities
                .createQuery("select c from Choice c where c.subject = :subject", Choice.class)
                .setParameter("subject", subject)
                .setLockMode(lock)
                .getResultList()
                .stream()
                .findFirst();
    }
}
