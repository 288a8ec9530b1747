package io.freehold.routing.entity;

import io.freehold.commandes.Candidate;
import io.freehold.leads.RoutableLead;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lead's place in a commande. */
@Entity
@Table(name = "reservations")
public class Reservation extends TenantOwned {

    @Column(name = "lead_id", updatable = false)
    private UUID leadId;

    @Column(name = "commande_id", updatable = false)
    private UUID commandeId;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(updatable = false)
    private String phone;

    @Column(updatable = false)
    private @Nullable String email;

    @Column(updatable = false)
    private boolean lb;

    @Column(name = "reserved_at", updatable = false)
    private Instant reservedAt;

    /** For the ORM. */
    protected Reservation() {}

    /** The lead has the place from that moment on. */
    public Reservation(UUID id, RoutableLead lead, Candidate chosen, Instant at) {
        super(id);
        this.leadId = lead.id().value();
        this.commandeId = chosen.id().value();
        this.clientId = chosen.client().value();
        this.phone = lead.phone();
        this.email = lead.emailOrNull();
        this.lb = lead.lb();
        this.reservedAt = at;
    }
}
