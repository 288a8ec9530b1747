package io.freehold.commandes.entity;

import io.freehold.kernel.Refusal;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Commandes with what hangs on them. */
@ApplicationScoped
public class CommandeStore {

    private static final String COVER = """
            insert into commande_departements (tenant_id, commande_id, departement)
            select :tenant, :commande, code from departements where code in (:codes)
            on conflict on constraint commande_departements_pk do nothing
            """;

    private static final String UNCOVER = """
            delete from commande_departements
            where tenant_id = :tenant and commande_id = :commande and departement not in (:codes)
            """;

    private static final String COVERED = """
            select departement from commande_departements
            where tenant_id = :tenant and commande_id = :commande order by departement
            """;

    private static final String COUNT_FROM_ZERO =
            "insert into reservation_counters (tenant_id, commande_id) values (:tenant, :commande)";

    /** What the foreign key of commandes asks too. */
    private static final String IS_SOLD =
            "select exists (select 1 from products where tenant_id = :tenant and code = :product)";

    private static final String FOLLOWING =
            "select c from Commande c where not c.ownPrice and c.deletedAt is null and c.product = :product";

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** Keeps the commande with its coverage and its counters; refused when a code names no departement. */
    public void add(Commande commande, Set<String> departements) {
        entities.persist(commande);
        entities.flush();
        cover(commande.id(), departements);
        entities.createNativeQuery(COUNT_FROM_ZERO)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("commande", commande.id())
                .executeUpdate();
    }

    /** Has the commande cover these departements and no others; refused when a code names none. */
    public void cover(UUID commande, Set<String> departements) {
        if (!departements.isEmpty()) {
            for (String change : List.of(UNCOVER, COVER)) {
                entities.createNativeQuery(change)
                        .setParameter("tenant", TenantScope.current().value())
                        .setParameter("commande", commande)
                        .setParameter("codes", departements)
                        .executeUpdate();
            }
        }
        if (departements.isEmpty() || covered(commande).size() != departements.size()) {
            throw Refusal.Invalid.of("departements", "must be codes of French departements, at least one")
                    .raise();
        }
    }

    /** Codes of the departements that the commande covers. */
    public Set<String> covered(UUID commande) {
        List<String> codes = entities.createNativeQuery(COVERED, String.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("commande", commande)
                .getResultList();
        return new TreeSet<>(codes);
    }

    /** Whether the tenant deals in the product. */
    public boolean isSold(String product) {
        return (Boolean) entities.createNativeQuery(IS_SOLD, Boolean.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("product", product)
                .getSingleResult();
    }

    /** The commande, held against everyone who edits it until the transaction ends; takes of places go on. */
    public Optional<Commande> claim(UUID id) {
        return Optional.ofNullable(entities.find(Commande.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Commandes of the product, of one client or all, that follow the price list; held, in one order for all. */
    public List<Commande> claimFollowing(String product, Optional<UUID> client) {
        TypedQuery<Commande> query = entities.createQuery(
                FOLLOWING + (client.isPresent() ? " and c.clientId = :client" : "") + " order by c.id", Commande.class);
        client.ifPresent(id -> query.setParameter("client", id));
        return query.setParameter("product", product)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Gives the commande another version, for a change to what hangs on it. */
    public void renew(Commande commande) {
        entities.lock(commande, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Ids of the client's commandes, deleted ones too. */
    public List<UUID> ofClient(UUID client) {
        return entities.createQuery("select c.id from Commande c where c.clientId = :client", UUID.class)
                .setParameter("client", client)
                .getResultList();
    }

    /** Writes what changed, so that the version is the new one. */
    public void flush() {
        entities.flush();
    }
}
