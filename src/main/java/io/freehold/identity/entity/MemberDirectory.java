package io.freehold.identity.entity;

import io.freehold.identity.MemberFilter;
import io.freehold.identity.MemberStatus;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Sort;
import io.freehold.tenancy.OneOf;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Members of the bound tenant beside the people behind them. */
@ApplicationScoped
public class MemberDirectory {

    private static final String FROM =
            " from memberships m join identities i on i.id = m.identity_id where m.tenant_id = :tenant";

    private static final String ROW = """
            select m.id, i.email, i.name, array_to_string(array(
                select e.code from entities e where e.tenant_id = m.tenant_id and (m.all_entities or exists (
                    select from membership_entities g
                    where g.tenant_id = e.tenant_id and g.membership_id = m.id and g.entity_id = e.id))
                order by e.code), ',')
            """;

    private static final Map<String, String> COLUMNS = Map.of(
            "name", "i.name", "email", "i.email_key", "createdAt", "m.created_at", "lastUsedAt", "m.last_used_at");

    /** What the list can be sorted by. */
    public static final java.util.Set<String> SORTABLE = COLUMNS.keySet();

    @PersistenceContext(unitName = "freehold")
    private EntityManager em;

    /**
     * A member and who it is.
     *
     * @param entities codes of the legal companies that it reaches, by code
     */
    public record Entry(Membership membership, String email, String name, List<String> entities) {}

    /** The member that an identity is here. */
    public Optional<Entry> find(UUID identity) {
        Query query = em.createNativeQuery(ROW + FROM + " and i.id = :identity")
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("identity", identity);
        return entries(query).stream().findFirst();
    }

    /** Those who joined, by name unless sorted otherwise. */
    public List<Entry> list(MemberFilter filter, PageRequest page) {
        Query query = em.createNativeQuery(ROW + FROM + where(filter) + order(page.sort()));
        bind(filter, query);
        return entries(query.setFirstResult(page.offset()).setMaxResults(page.limit()));
    }

    public long count(MemberFilter filter) {
        Query query = em.createNativeQuery("select count(*)" + FROM + where(filter), Long.class);
        bind(filter, query);
        return (Long) query.getSingleResult();
    }

    private static String where(MemberFilter filter) {
        String status = filter.status()
                .map(wanted -> " and m.deactivated_at is " + (wanted == MemberStatus.ACTIVE ? "null" : "not null"))
                .orElse("");
        String role = filter.role().map(wanted -> " and m.role = :role").orElse("");
        String search = filter.search()
                .map(part -> " and (position(:search in i.email_key) > 0 or position(:search in lower(i.name)) > 0)")
                .orElse("");
        return status + role + search;
    }

    private static void bind(MemberFilter filter, Query query) {
        query.setParameter("tenant", TenantScope.current().value());
        filter.role().ifPresent(role -> query.setParameter("role", role.name()));
        filter.search().ifPresent(part -> query.setParameter("search", part.toLowerCase(Locale.ROOT)));
    }

    private static String order(Optional<Sort> sort) {
        String column = COLUMNS.get(sort.map(Sort::field).orElse("name"));
        String direction = sort.filter(Sort::descending).isPresent() ? " desc nulls last" : " nulls first";
        return " order by " + column + direction + ", m.id";
    }

    private List<Entry> entries(Query query) {
        List<?> rows = query.getResultList();
        List<UUID> ids = rows.stream().map(row -> (UUID) ((Object[]) row)[0]).toList();
        Map<UUID, Membership> memberships = memberships(ids);
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Entry(
                        memberships.get((UUID) row[0]), (String) row[1], (String) row[2], codes((String) row[3])))
                .toList();
    }

    private Map<UUID, Membership> memberships(List<UUID> ids) {
        OneOf listed = new OneOf("m.id", "id", ids);
        TypedQuery<Membership> query =
                em.createQuery("select m from Membership m where " + listed.condition(), Membership.class);
        listed.bind(query);
        return query.getResultStream().collect(Collectors.toMap(Membership::id, Function.identity()));
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
