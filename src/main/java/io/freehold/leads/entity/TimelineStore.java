package io.freehold.leads.entity;

import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How leads came. */
@ApplicationScoped
public class TimelineStore {

    private static final String ARRIVAL = """
            select concat_ws(', ', 'form ' || f.name, 'from ' || s.landing_url, 'campaign ' || s.utm_campaign,
                             'referred by ' || s.referrer, 'import line ' || l.import_line)
            from leads l
            left join forms f on f.tenant_id = l.tenant_id and f.id = l.form_id
            left join track_sessions s on s.tenant_id = l.tenant_id and s.id = l.session_id
            where l.tenant_id = :tenant and l.id = :lead
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** The form, the visit or the import that it came of; null when none is known. */
    public @Nullable String of(UUID lead) {
        List<?> rows = entities.createNativeQuery(ARRIVAL)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("lead", lead)
                .getResultList();
        return rows.stream()
                .map(String.class::cast)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
