package io.freehold.leads.entity;

import io.freehold.leads.FormEdit;
import io.freehold.leads.NewForm;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A form on a landing page, whose leads are a provider's. */
@Entity
@Table(name = "forms")
public class Form extends TenantOwned {

    private String name;

    @Column(name = "provider_id")
    private UUID providerId;

    private String product;
    private String[] origins;

    @Column(name = "consent_version")
    private String consentVersion;

    @Column(name = "consent_text")
    private String consentText;

    private boolean active;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** For the ORM. */
    protected Form() {}

    /**
     * A form whose key opens from now on.
     *
     * @param origins as browsers send them
     */
    public Form(UUID id, NewForm described, List<String> origins, Instant at) {
        super(id);
        this.name = described.name().strip();
        this.providerId = described.provider();
        this.product = described.product();
        this.origins = origins.toArray(String[]::new);
        this.consentVersion = described.consentVersion().strip();
        this.consentText = described.consentText().strip();
        this.active = true;
        this.createdAt = at;
    }

    /**
     * A member's change.
     *
     * @param allOrigins as browsers send them
     */
    public void changed(FormEdit edit, List<String> allOrigins) {
        name = edit.name().map(String::strip).orElse(name);
        providerId = edit.provider().orElse(providerId);
        product = edit.product().orElse(product);
        origins = allOrigins.toArray(String[]::new);
        consentVersion = edit.consentVersion().map(String::strip).orElse(consentVersion);
        consentText = edit.consentText().map(String::strip).orElse(consentText);
        active = edit.active().orElse(active);
    }

    public String name() {
        return name;
    }

    public UUID providerId() {
        return providerId;
    }

    public String product() {
        return product;
    }

    public List<String> origins() {
        return List.of(origins);
    }

    public String consentVersion() {
        return consentVersion;
    }

    public String consentText() {
        return consentText;
    }

    public boolean isActive() {
        return active;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
