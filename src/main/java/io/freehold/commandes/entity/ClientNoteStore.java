package io.freehold.commandes.entity;

import io.freehold.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Notes about clients. */
@ApplicationScoped
public class ClientNoteStore {

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(ClientNote note) {
        entities.persist(note);
    }

    public void remove(ClientNote note) {
        entities.remove(note);
    }

    public Optional<ClientNote> find(UUID id) {
        return Optional.ofNullable(entities.find(ClientNote.class, id));
    }

    /** The client's notes, newest first. */
    public List<ClientNote> page(UUID client, PageRequest request) {
        return entities.createQuery(
                        "select n from ClientNote n where n.clientId = :client order by n.createdAt desc, n.id desc",
                        ClientNote.class)
                .setParameter("client", client)
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
    }

    public long count(UUID client) {
        return entities.createQuery("select count(n) from ClientNote n where n.clientId = :client", Long.class)
                .setParameter("client", client)
                .getSingleResult();
    }
}
