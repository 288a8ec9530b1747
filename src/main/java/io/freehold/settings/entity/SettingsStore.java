package io.freehold.settings.entity;

import io.freehold.settings.Subject;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the bound tenant chose, with what the installation chose for all. Plain SQL, because the ORM's
 * tenant fence would hide the installation's row, which belongs to nobody.
 */
@ApplicationScoped
public class SettingsStore {

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    /**
     * The chosen values of a subject as JSON objects.
     *
     * @param version of the tenant's row, 0 when there is none
     */
    public record Chosen(Optional<String> installation, Optional<String> own, int version) {}

    /** What was chosen, in one query. */
    public Chosen find(Subject subject) {
        Chosen chosen = new Chosen(Optional.empty(), Optional.empty(), 0);
        for (Tuple row : rows(subject)) {
            Optional<String> values = Optional.of(row.get(2, String.class));
            chosen = row.get(0, Boolean.class)
                    ? new Chosen(values, chosen.own(), chosen.version())
                    : new Chosen(chosen.installation(), values, row.get(1, Integer.class));
        }
        return chosen;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(Subject subject) {
        String sql = "select tenant_id is null, version, cast(chosen as text) from " + table(subject)
                + (subject.isArea()
                        ? " where tenant_id = :tenant and area = :area"
                        : " where tenant_id is null or tenant_id = :tenant");
        return named(em.createNativeQuery(sql, Tuple.class), subject)
                .setParameter("tenant", TenantScope.current().value())
                .getResultList();
    }

    /**
     * Puts the tenant's choice in the place of the version that it starts from; false when that is no
     * longer the newest.
     */
    public boolean replace(Subject subject, int version, String chosen, Instant now) {
        Query change = version == 0 ? first(subject) : next(subject).setParameter("version", version);
        return named(change, subject)
                        .setParameter("tenant", TenantScope.current().value())
                        .setParameter("chosen", chosen)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    private Query first(Subject subject) {
        return em.createNativeQuery(
                subject.isArea()
                        ? "insert into area_settings (tenant_id, area, version, chosen, updated_at)"
                                + " values (:tenant, :area, 1, cast(:chosen as jsonb), :now)"
                                + " on conflict on constraint area_settings_pk do nothing"
                        : "insert into " + table(subject) + " (tenant_id, version, chosen, updated_at)"
                                + " values (:tenant, 1, cast(:chosen as jsonb), :now)"
                                + " on conflict on constraint " + table(subject) + "_tenant_unique do nothing");
    }

    private Query next(Subject subject) {
        return em.createNativeQuery("update " + table(subject)
                + " set version = version + 1, chosen = cast(:chosen as jsonb), updated_at = :now"
                + " where tenant_id = :tenant and version = :version" + (subject.isArea() ? " and area = :area" : ""));
    }

    private static Query named(Query query, Subject subject) {
        return subject.isArea() ? query.setParameter("area", subject.code()) : query;
    }

    /** A name of our own migrations, never a caller's word. */
    private static String table(Subject subject) {
        return subject.isArea() ? "area_settings" : subject.code() + "_settings";
    }
}
