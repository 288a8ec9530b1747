package io.freehold.commandes;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.control.ClientPapers;
import io.freehold.commandes.entity.Client;
import io.freehold.commandes.entity.ClientStore;
import io.freehold.commandes.entity.WebhookSecretStore;
import io.freehold.identity.Entities;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Reach;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The buyers of leads, always within the legal companies that the request may touch. */
@ApplicationScoped
public class Clients {

    private static final String OBJECT = "client";

    @Inject
    ClientStore store;

    @Inject
    WebhookSecretStore secrets;

    @Inject
    ClientPapers papers;

    @Inject
    Entities companies;

    @Inject
    Event<CommandeOpened> opened;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** A page of those that are not deleted, by name unless sorted otherwise. */
    @Permit("clients.view")
    @Transactional
    public Page<ClientView> list(ClientFilter filter, PageRequest request) {
        var readable = EntityScope.current().readable();
        List<ClientView> views =
                store.page(readable, filter, request).stream().map(papers::view).toList();
        return Page.of(views, request, store.count(readable, filter));
    }

    /** One client, a deleted one too; 404 when it is absent, another tenant's or another company's. */
    @Permit("clients.view")
    @Transactional
    public ClientView get(ClientId id) {
        return papers.view(Reach.requireReadable(store.find(id.value()), Client::entity));
    }

    /**
     * Sets a client up. Refuses with 409 {@code CLIENT_EMAIL_TAKEN} an address that another client of the
     * company has, {@code ENTITY_INACTIVE} a company that takes nobody.
     */
    @Permit("clients.create")
    @Transactional
    public ClientView welcome(NewClient wanted) {
        String entity = Reach.ofNew(wanted.entity());
        companies.requireActive(entity);
        Client client = new Client(ids.next(), entity, wanted.profile(), now());
        requireFree(client, client.email());
        store.add(client);
        store.flush();
        audit.record("client.added", OBJECT, client.id(), Map.of(), papers.facts(client));
        tell(ClientNews.CREATED, client);
        return papers.view(client);
    }

    /** Sets a client up on the usual terms, as {@link #welcome(NewClient)} does. */
    @Permit("clients.create")
    @Transactional
    public ClientId welcome(String entity, String name, String email) {
        return welcome(NewClient.named(entity, name, email)).id();
    }

    /**
     * Changes a client; one that takes leads again opens its commandes.
     *
     * @param version the version that the edit starts from; 412 when it is no longer the newest
     * @return the client afterwards; 409 {@code CLIENT_EMAIL_TAKEN}, {@code STATE_CONFLICT} for a deleted one
     */
    @Permit("clients.edit")
    @Transactional
    public ClientView edit(ClientId id, int version, ClientEdit edit) {
        Client client = requireEditable(id, version);
        Map<String, Object> before = papers.facts(client);
        boolean resumes = !client.isActive() && edit.active().orElse(false);
        ClientProfile after = edit.applied(client.profile());
        requireFree(client, after.email());
        client.agreed(after, now());
        if (resumes) {
            store.openCommandes(id.value()).forEach(opened::fire);
        }
        return settled("client.edited", client, before);
    }

    /**
     * Puts members' own fields in the place of those before.
     *
     * @param version the version that the edit starts from; 412 when it is no longer the newest
     */
    @Permit("clients.edit")
    @Transactional
    public ClientView describe(ClientId id, int version, Map<String, String> fields) {
        Client client = requireEditable(id, version);
        Map<String, Object> before = papers.facts(client);
        client.described(papers.row(fields), now());
        return settled("client.described", client, before);
    }

    /**
     * Deletes a client: it buys nothing any more, and what it bought stays. Refuses with 409 {@code
     * CLIENT_HAS_OPEN_COMMANDES} while one of its commandes takes leads.
     */
    @Permit("clients.delete")
    @Transactional
    public void dismiss(ClientId id, int version) {
        Client client = requireEditable(id, version);
        if (!store.openCommandes(id.value()).isEmpty()) {
            String detail = "Some of its commandes take leads. Pause or delete them first.";
            throw new Refusal.Conflict("CLIENT_HAS_OPEN_COMMANDES", detail).raise();
        }
        Map<String, Object> before = papers.facts(client);
        client.dismissed(now());
        audit.record("client.deleted", OBJECT, client.id(), before, Map.of());
        tell(ClientNews.DELETED, client);
    }

    /** The client, for what hangs on it in the caller's transaction; empty unless its company may be read. */
    @Transactional(TxType.MANDATORY)
    public Optional<ClientView> find(ClientId id) {
        return store.find(id.value())
                .filter(client -> EntityScope.find()
                        .map(scope -> scope.readable().contains(client.entity()))
                        .orElse(true))
                .map(papers::view);
    }

    /** How the client gets its leads; asked for each lead that is routed, so one short statement. */
    @Transactional(TxType.MANDATORY)
    public DeliveryMethod method(ClientId id) {
        return store.method(id.value()).map(DeliveryMethod::of).orElse(DeliveryMethod.MAIL);
    }

    /** Where the client's leads go, for the delivery that is on its way. */
    @Transactional
    public ClientContact contact(ClientId id) {
        Client client = store.find(id.value()).orElseThrow(() -> new Refusal.NotFound().raise());
        boolean signed = client.delivery().method() != DeliveryMethod.MAIL;
        return new ClientContact(
                id,
                client.name(),
                client.email(),
                client.delivery(),
                client.returns(),
                signed ? secrets.find(id.value()).orElse(null) : null);
    }

    /** The client as its invoices copy it, a deleted one too; empty when it is absent or another tenant's. */
    @Transactional(TxType.MANDATORY)
    public Optional<BilledClient> findBilled(ClientId id) {
        return store.find(id.value()).map(papers::billed);
    }

    private Client requireEditable(ClientId id, int version) {
        Client client = Reach.requireWritable(store.claim(id.value()), Client::entity);
        Versions.require(version, client.version());
        if (client.isDeleted()) {
            throw new Refusal.Conflict("STATE_CONFLICT", "This client was deleted.").raise();
        }
        return client;
    }

    private void requireFree(Client client, String email) {
        if (store.isTaken(client.entity(), email, client.id())) {
            String detail = "Another client of this company has the address.";
            throw new Refusal.Conflict("CLIENT_EMAIL_TAKEN", detail, List.of(new FieldError("email", detail))).raise();
        }
    }

    private ClientView settled(String act, Client client, Map<String, Object> before) {
        store.flush();
        audit.record(act, OBJECT, client.id(), before, papers.facts(client));
        tell(ClientNews.UPDATED, client);
        return papers.view(client);
    }

    private void tell(String type, Client client) {
        var id = new ClientId(client.id());
        outbox.publish(
                type,
                "clients.view",
                new ClientNews(id, client.name(), client.entity(), client.isActive(), clock.instant()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
