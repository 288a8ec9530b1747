package io.freehold.commandes.entity;

import io.freehold.kernel.Refusal;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Clients, calendars and commandes with what hangs on them. */
@ApplicationScoped
public class CommandeStore {

    private static final String COVER = """
            insert into commande_departements (tenant_id, commande_id, departement)
            select :tenant, :commande, code from departements where code in (:codes)
            """;

    private static final String COUNT_FROM_ZERO =
            "insert into reservation_counters (tenant_id, commande_id) values (:tenant, :commande)";

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(Client client) {
        entities.persist(client);
    }

    public void add(CalendarRow calendar) {
        entities.persist(calendar);
    }

    /** Keeps the commande with its coverage and its counters; refused when a code names no departement. */
    public void add(Commande commande, Set<String> departements) {
        entities.persist(commande);
        entities.flush();
        UUID tenant = TenantScope.current().value();
        int covered = departements.isEmpty()
                ? 0
                : entities.createNativeQuery(COVER)
                        .setParameter("tenant", tenant)
                        .setParameter("commande", commande.id())
                        .setParameter("codes", departements)
                        .executeUpdate();
        if (covered != departements.size() || covered == 0) {
            throw Refusal.Invalid.of("departements", "must be codes of French departements, at least one")
                    .raise();
        }
        entities.createNativeQuery(COUNT_FROM_ZERO)
                .setParameter("tenant", tenant)
                .setParameter("commande", commande.id())
                .executeUpdate();
    }

    public Optional<Client> client(UUID id) {
        return Optional.ofNullable(entities.find(Client.class, id));
    }

    public Optional<Commande> commande(UUID id) {
        return Optional.ofNullable(entities.find(Commande.class, id));
    }
}
