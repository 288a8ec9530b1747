package io.freehold.commandes;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.entity.Client;
import io.freehold.commandes.entity.CommandeStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** The buyers of leads. */
@ApplicationScoped
public class Clients {

    @Inject
    CommandeStore store;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Sets a client up.
     *
     * @param entity code of the legal company it buys from
     * @param email where its leads go; one client a company and address
     */
    @Permit("clients.create")
    @Transactional
    public ClientId welcome(String entity, String name, String email) {
        Client client = new Client(ids.next(), entity, name, email, clock.instant());
        store.add(client);
        audit.record("client.added", "client", client.id(), Map.of(), Map.of("entity", entity, "name", name));
        return new ClientId(client.id());
    }

    /** Where the client's leads go, for the delivery that is on its way. */
    @Transactional
    public ClientContact contact(ClientId id) {
        return store.client(id.value())
                .map(client -> new ClientContact(id, client.name(), client.email()))
                .orElseThrow(() -> new Refusal.NotFound().raise());
    }
}
