package io.freehold.delivery.entity;

import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a tenant chose about its deliveries in one subject, as JSON. */
@Entity
@Table(name = "delivery_settings")
public class Choice extends TenantOwned {

    @Column(updatable = false)
    private String subject;

    private String chosen;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For the ORM. */
    protected Choice() {}

    /** Another choice. */
    public void changed(String to, Instant at) {
        chosen = to;
        updatedAt = at;
    }

    public String chosen() {
        return chosen;
    }
}
