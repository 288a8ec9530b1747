package io.freehold.commandes.entity;

import io.freehold.commandes.ClientFilter;
import io.freehold.commandes.CommandeId;
import io.freehold.commandes.CommandeOpened;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Clients. */
@ApplicationScoped
public class ClientStore {

    private static final String HOLD_ADDRESS =
            "select cast(pg_advisory_xact_lock(hashtextextended(:tenant || :entity || lower(:email), 3)) as text)";

    private static final String METHOD = "select delivery_method from clients where tenant_id = :tenant and id = :id";

    private static final String IS_TAKEN = """
            select exists (select 1 from clients
                where tenant_id = :tenant and entity = :entity and email_key = lower(:email)
                  and deleted_at is null and id <> :id)
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(Client client) {
        entities.persist(client);
    }

    /** The code of how the client gets its leads. */
    public Optional<String> method(UUID id) {
        List<String> methods = entities.createNativeQuery(METHOD, String.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("id", id)
                // Nothing that waits to be written changes a client here; writing it now would only split the batch.
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return methods.stream().findFirst();
    }

    public Optional<Client> find(UUID id) {
        return Optional.ofNullable(entities.find(Client.class, id));
    }

    /** The client, held against everyone else until the transaction ends. */
    public Optional<Client> claim(UUID id) {
        return Optional.ofNullable(entities.find(Client.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Writes what changed, so that the version is the new one. */
    public void flush() {
        entities.flush();
    }

    /** Clients that are there, of the given companies; by name unless asked otherwise. */
    public List<Client> page(Set<String> readable, ClientFilter filter, PageRequest request) {
        ClientCriteria criteria = new ClientCriteria(readable, filter);
        TypedQuery<Client> query = entities.createQuery(
                "select c from Client c" + criteria.where() + criteria.order(request), Client.class);
        criteria.bind(query);
        return query.setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    public long count(Set<String> readable, ClientFilter filter) {
        ClientCriteria criteria = new ClientCriteria(readable, filter);
        TypedQuery<Long> query = entities.createQuery("select count(c) from Client c" + criteria.where(), Long.class);
        criteria.bind(query);
        return query.getSingleResult();
    }

    /**
     * Whether another client of the company has the address, in any case of its letters. The answer holds until
     * the transaction ends: who asks for the same one waits.
     */
    public boolean isTaken(String entity, String email, UUID id) {
        UUID tenant = TenantScope.current().value();
        entities.createNativeQuery(HOLD_ADDRESS)
                .setParameter("tenant", tenant.toString())
                .setParameter("entity", entity)
                .setParameter("email", email)
                .getResultList();
        return (Boolean) entities.createNativeQuery(IS_TAKEN, Boolean.class)
                .setParameter("tenant", tenant)
                .setParameter("entity", entity)
                .setParameter("email", email)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The client's commandes that take leads. */
    public List<CommandeOpened> openCommandes(UUID client) {
        return entities
                .createQuery(
                        "select c from Commande c where c.clientId = :client and c.active and c.deletedAt is null"
                                + " order by c.createdAt",
                        Commande.class)
                .setParameter("client", client)
                .getResultList()
                .stream()
                .map(found -> new CommandeOpened(new CommandeId(found.id()), found.entity(), found.product()))
                .toList();
    }
}
