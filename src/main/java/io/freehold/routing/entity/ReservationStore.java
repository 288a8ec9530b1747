package io.freehold.routing.entity;

import io.freehold.commandes.ClientId;
import io.freehold.leads.RoutableLead;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    private static final String MET = """
            select client_id from reservations
            where tenant_id = :tenant and phone = :phone and reserved_at > :since
            union
            select client_id from reservations
            where tenant_id = :tenant and email = :email and reserved_at > :since
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

    /** Clients that got this phone number or e-mail address after that moment. */
    public Set<ClientId> met(RoutableLead lead, Instant since) {
        List<UUID> clients = entities.createNativeQuery(MET, UUID.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("phone", lead.phone())
                .setParameter("email", lead.email().orElse(""))
                .setParameter("since", since)
                .getResultList();
        return clients.stream().map(ClientId::new).collect(Collectors.toSet());
    }

    public void add(Reservation reservation) {
        entities.persist(reservation);
    }
}
