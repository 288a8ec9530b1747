package io.freehold.leads.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Providers as intake looks at them: one statement a lead. */
@ApplicationScoped
public class Sources {

    private static final String OPENING = """
            exists(select 1 from products x
                   where x.tenant_id = p.tenant_id and x.code = :product and x.active) as product_known,
            exists(select 1 from source_gating m join source_gates g on g.tenant_id = m.tenant_id
                   where m.tenant_id = p.tenant_id and m.mode = 'listed' and g.product = :product
                     and not p.id = any(g.providers)) as gated
            """;

    private static final String SOURCE = "select p.id, p.entity, p.entity_locked, p.lb, p.daily_cap, p.mapping,"
            + " p.quarantined_at is not null as quarantined, t.time_zone, f.id as form, f.product as form_product,"
            + " f.consent_text, " + OPENING + """
            from providers p
            join tenants t on t.id = p.tenant_id
            left join forms f on f.tenant_id = p.tenant_id and f.id = :subject
            where p.tenant_id = :tenant and p.id = coalesce(
                (select y.provider_id from forms y where y.tenant_id = :tenant and y.id = :subject), :subject)
            """;

    private static final String PRODUCT =
            "select " + OPENING + " from providers p where p.tenant_id = :tenant and p.id = :provider";

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /**
     * The provider, deleted ones too.
     *
     * @param subject its id, or that of the form that speaks for it
     * @param product the product that the lead seems to be about
     */
    public Optional<Source> find(UUID subject, @Nullable String product) {
        List<Tuple> rows = entities.createNativeQuery(SOURCE, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("subject", subject)
                .setParameter("product", product == null ? "" : product)
                .getResultList();
        return rows.stream().findFirst().map(Sources::source);
    }

    /** How far another product is open to the provider. */
    public Source.Opening opening(UUID provider, @Nullable String product) {
        Tuple row = (Tuple) entities.createNativeQuery(PRODUCT, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("provider", provider)
                .setParameter("product", product == null ? "" : product)
                .getSingleResult();
        return opening(row);
    }

    private static Source source(Tuple row) {
        Integer cap = (Integer) row.get("daily_cap");
        UUID form = (UUID) row.get("form");
        return new Source(
                (UUID) row.get("id"),
                (String) row.get("entity"),
                (Boolean) row.get("entity_locked"),
                (Boolean) row.get("lb"),
                cap == null ? OptionalInt.empty() : OptionalInt.of(cap),
                ZoneId.of((String) row.get("time_zone")),
                opening(row),
                (String) row.get("mapping"),
                (Boolean) row.get("quarantined"),
                form == null
                        ? Optional.empty()
                        : Optional.of(new Source.FormTerms(
                                form, (String) row.get("form_product"), (String) row.get("consent_text"))));
    }

    private static Source.Opening opening(Tuple row) {
        return new Source.Opening((Boolean) row.get("product_known"), (Boolean) row.get("gated"));
    }
}
