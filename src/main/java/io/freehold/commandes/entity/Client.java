package io.freehold.commandes.entity;

import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A buyer of leads. */
@Entity
@Table(name = "clients")
public class Client extends TenantOwned {

    @Column(updatable = false)
    private String entity;

    private String name;
    private String email;
    private boolean active;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** For the ORM. */
    protected Client() {}

    /** A client that takes leads as soon as it has a commande. */
    public Client(UUID id, String entity, String name, String email, Instant at) {
        super(id);
        this.entity = entity;
        this.name = name;
        this.email = email;
        this.active = true;
        this.createdAt = at;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }
}
