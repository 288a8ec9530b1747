package io.freehold.commandes.entity;

import io.freehold.commandes.CommandeId;
import io.freehold.commandes.CoveredDepartement;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where commandes take leads from. */
@ApplicationScoped
public class CoverageStore {

    private static final String OF_CLIENT = """
            select d.departement as code, f.name, c.id, c.product, c.active
            from commandes c
            join commande_departements d on d.tenant_id = c.tenant_id and d.commande_id = c.id
            join departements f on f.code = d.departement
            where c.tenant_id = :tenant and c.client_id = :client and c.deleted_at is null
            order by d.departement, c.created_at, c.id
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** The departements that the client's commandes cover, by code, in one statement. */
    public List<CoveredDepartement> of(UUID client) {
        List<Tuple> rows = entities.createNativeQuery(OF_CLIENT, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("client", client)
                .getResultList();
        Map<String, CoveredDepartement> covered = new LinkedHashMap<>();
        for (Tuple row : rows) {
            String code = (String) row.get("code");
            List<CoveredDepartement.Coverer> before =
                    covered.containsKey(code) ? covered.get(code).commandes() : List.of();
            List<CoveredDepartement.Coverer> all = new ArrayList<>(before);
            all.add(new CoveredDepartement.Coverer(
                    new CommandeId((UUID) row.get("id")), (String) row.get("product"), (Boolean) row.get("active")));
            covered.put(code, new CoveredDepartement(code, (String) row.get("name"), all));
        }
        return List.copyOf(covered.values());
    }
}
