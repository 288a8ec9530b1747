package io.freehold.leads.entity;

import io.freehold.leads.ProductEdit;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A kind of lead that a tenant deals in. */
@Entity
@Table(name = "products")
public class Product extends TenantOwned {

    @Column(updatable = false)
    private String code;

    private String name;
    private boolean active;

    /** For the ORM. */
    protected Product() {}

    /** A product that leads may name from now on. */
    public Product(UUID id, String code, String name) {
        super(id);
        this.code = code;
        this.name = name;
        this.active = true;
    }

    /** A member's change. */
    public void changed(ProductEdit edit) {
        name = edit.name().orElse(name);
        active = edit.active().orElse(active);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public boolean isActive() {
        return active;
    }
}
