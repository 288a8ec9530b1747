package io.freehold.accounts.entity;

import io.freehold.accounts.PlanTerms;
import io.freehold.accounts.PlanTerms.Limits;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The catalogue as far as the bound tenant's plan goes. */
@ApplicationScoped
public class PlanStore {

    private static final String CURRENT = """
            select p.name, p.api_calls_per_month, p.storage_gb, p.team_members, p.cases,
                (select string_agg(f.feature, ',' order by f.position) from plan_features f where f.plan = p.name)
            from plans p join tenants t on t.plan = p.name where t.id = :tenant""";

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    /** The bound tenant's plan; empty when there is no such tenant. */
    public Optional<PlanTerms> findCurrent() {
        List<?> rows = em.createNativeQuery(CURRENT)
                .setParameter("tenant", TenantScope.current().value())
                .getResultList();
        return rows.stream().findFirst().map(row -> terms((Object[]) row));
    }

    /** Whether there is such a plan. */
    public boolean has(String plan) {
        return (Boolean) em.createNativeQuery("select exists (select from plans where name = :plan)")
                .setParameter("plan", plan)
                .getSingleResult();
    }

    /** Every feature of any plan, in the catalogue's order. */
    @SuppressWarnings("unchecked")
    public List<String> features() {
        return em.createNativeQuery(
                        "select feature from plan_features group by feature, position order by position", String.class)
                .getResultList();
    }

    /** The standards that the bound tenant's plan keeps where its data lies. */
    @SuppressWarnings("unchecked")
    public List<String> standards() {
        return em.createNativeQuery("""
                        select c.standard from compliance_standards c
                        join tenants t on t.plan = c.plan and t.region = c.region
                        where t.id = :tenant order by c.position
                        """, String.class)
                .setParameter("tenant", TenantScope.current().value())
                .getResultList();
    }

    private static PlanTerms terms(Object[] row) {
        Limits limits = new Limits(limit(row[1]), limit(row[2]), limit(row[3]), limit(row[4]));
        return new PlanTerms((String) row[0], Arrays.asList(((String) row[5]).split(",")), limits);
    }

    private static OptionalLong limit(Object amount) {
        return amount == null ? OptionalLong.empty() : OptionalLong.of(((Number) amount).longValue());
    }
}
