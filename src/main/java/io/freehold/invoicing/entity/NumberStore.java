package io.freehold.invoicing.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;

/** Numbers without gaps, and the zone whose days and years count. */
@ApplicationScoped
public class NumberStore {

    private static final String NEXT = """
        insert into invoice_numbers (tenant_id, entity, year, last) values (:tenant, :entity, :year, 1)
        on conflict on constraint invoice_numbers_pk do update set last = invoice_numbers.last + 1
        returning last
        """;

    private static final String ZONE = "select time_zone from tenants where id = :tenant";

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /**
     * The company's next number of the year. Others who want one wait until the transaction ends, and get the same
     * one when it rolls back.
     */
    public int next(String entity, int year) {
        return (Integer) entities.createNativeQuery(NEXT, Integer.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("entity", entity)
                .setParameter("year", year)
                .getSingleResult();
    }

    /** The tenant's zone. */
    public ZoneId zone() {
        return ZoneId.of((String) entities.createNativeQuery(ZONE, String.class)
                .setParameter("tenant", TenantScope.current().value())
                .getSingleResult());
    }
}
