package io.freehold.demo.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Which steps of the bound tenant's demo are made. */
@ApplicationScoped
public class StepStore {

    private static final String ADD =
            "insert into demo_steps (tenant_id, step) values (:tenant, :step) on conflict do nothing";

    private static final String KEEP = "update demo_steps set made = :made where tenant_id = :tenant and step = :step";

    private static final String MADE = "select made from demo_steps where tenant_id = :tenant and step = :step";

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    /** Marks the step; false when it is marked already. Of two that try, one waits for the other's commit. */
    public boolean add(String step) {
        return em.createNativeQuery(ADD)
                        .setParameter("tenant", tenant())
                        .setParameter("step", step)
                        .executeUpdate()
                == 1;
    }

    /** Keeps what later steps need of this one. */
    public void keep(String step, String made) {
        em.createNativeQuery(KEEP)
                .setParameter("tenant", tenant())
                .setParameter("step", step)
                .setParameter("made", made)
                .executeUpdate();
    }

    /** What {@link #keep} kept. */
    public String made(String step) {
        return (String) em.createNativeQuery(MADE, String.class)
                .setParameter("tenant", tenant())
                .setParameter("step", step)
                .getSingleResult();
    }

    private static UUID tenant() {
        return TenantScope.current().value();
    }
}
