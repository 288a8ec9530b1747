package io.freehold.commandes;

import io.freehold.audit.ObjectHistory;
import io.freehold.commandes.entity.Client;
import io.freehold.commandes.entity.ClientStore;
import io.freehold.commandes.entity.CommandeStore;
import io.freehold.commandes.entity.CoverageStore;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a client covers, and what was done to it. */
@ApplicationScoped
public class ClientFile {

    @Inject
    ClientStore clients;

    @Inject
    CommandeStore commandes;

    @Inject
    CoverageStore coverage;

    @Inject
    ObjectHistory history;

    /** The departements that the client's commandes cover, by code; 404. */
    @Permit("clients.view")
    @Transactional
    public List<CoveredDepartement> coverage(ClientId id) {
        Reach.requireReadable(clients.find(id.value()), Client::entity);
        return coverage.of(id.value());
    }

    /** What was done to the client and to its commandes, deleted ones too, newest first; 404. */
    @Permit("clients.view")
    @Transactional
    public Page<ClientActivity> activity(ClientId id, PageRequest request) {
        Reach.requireReadable(clients.find(id.value()), Client::entity);
        Set<UUID> objects = new LinkedHashSet<>(commandes.ofClient(id.value()));
        objects.add(id.value());
        return history.of(objects, request).map(ClientActivity::of);
    }
}
