package io.freehold.routing.entity;

import io.freehold.commandes.CalendarId;
import io.freehold.commandes.ClientId;
import io.freehold.leads.RoutableLead;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who got which contact, and the locks that keep two leads of one contact apart. */
@ApplicationScoped
public class ReservationStore {

    /** Numbers come before addresses everywhere, so that two routings never wait for each other in a ring. */
    private static final String HOLD_PHONE =
            "select cast(pg_advisory_xact_lock(hashtextextended(:tenant || :phone, 1)) as text)";

    private static final String HOLD_BOTH = """
            select cast(pg_advisory_xact_lock(hashtextextended(:tenant || :phone, 1)) as text),
                   cast(pg_advisory_xact_lock(hashtextextended(:tenant || :email, 2)) as text)
            """;

    /** Both in one statement: what may follow on a refusal costs an accepted lead no round trip. */
    private static final String AROUND = """
            select client_id, cast(null as text) as company, cast(null as uuid) as calendar_id from reservations
            where tenant_id = :tenant and phone = :phone and reserved_at > :since
            union
            select client_id, null, null from reservations
            where tenant_id = :tenant and email = :email and reserved_at > :since
            union
            select null, p.to_entity, t.calendar_id from routing_terms t
            join cross_entity_pairs p on p.tenant_id = t.tenant_id and p.from_entity = :entity
            where t.tenant_id = :tenant and t.cross_entity
              and (cardinality(p.products) = 0 or cast(:product as text) = any (p.products))
            """;

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    /** Holds the lead's contact until the transaction ends: what is read afterwards stays true. */
    public void holdContact(RoutableLead lead) {
        var hold = entities.createNativeQuery(lead.email().isPresent() ? HOLD_BOTH : HOLD_PHONE)
                .setParameter("tenant", TenantScope.current().toString())
                .setParameter("phone", lead.phone());
        lead.email().ifPresent(email -> hold.setParameter("email", email));
        hold.getResultList();
    }

    /** Clients that got this phone number or e-mail address after that moment, and where the lead may go else. */
    public Surroundings around(RoutableLead lead, Instant since) {
        List<Tuple> rows = entities.createNativeQuery(AROUND, Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("phone", lead.phone())
                .setParameter("email", lead.email().orElse(""))
                .setParameter("since", since)
                .setParameter("entity", lead.entity())
                .setParameter("product", lead.product())
                .getResultList();
        return new Surroundings(
                values(rows, "client_id", UUID.class).map(ClientId::new).collect(Collectors.toSet()),
                values(rows, "company", String.class).collect(Collectors.toSet()),
                values(rows, "calendar_id", UUID.class).map(CalendarId::new).findFirst());
    }

    private static <T> Stream<T> values(List<Tuple> rows, String column, Class<T> type) {
        return rows.stream().map(row -> row.get(column, type)).filter(Objects::nonNull);
    }

    public void add(Reservation reservation) {
        entities.persist(reservation);
    }

    /** The lead has no place any more. */
    public void remove(UUID lead) {
        entities.createNativeQuery("delete from reservations where tenant_id = :tenant and lead_id = :lead")
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("lead", lead)
                .executeUpdate();
    }
}
