package io.freehold.delivery.entity;

import io.freehold.routing.LeadRouted;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is agreed about a delivery when its lead is routed, and never changes. */
@MappedSuperclass
public abstract class AgreedDelivery extends TenantOwned {

    @Column(name = "lead_id", updatable = false)
    private UUID leadId;

    @Column(name = "commande_id", updatable = false)
    private UUID commandeId;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(name = "client_name", updatable = false)
    private String clientName;

    @Column(updatable = false)
    private String entity;

    @Column(updatable = false)
    private String product;

    @Column(name = "origin_entity", updatable = false)
    private @Nullable String originEntity;

    @Column(updatable = false)
    private BigDecimal price;

    @Column(updatable = false)
    private String currency;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** For the ORM. */
    protected AgreedDelivery() {}

    AgreedDelivery(UUID id, LeadRouted routed) {
        super(id);
        this.leadId = routed.lead().value();
        this.commandeId = routed.commande().value();
        this.clientId = routed.client().value();
        this.clientName = routed.clientName();
        this.entity = routed.entity();
        this.product = routed.product();
        this.originEntity = routed.originEntity();
        this.price = routed.price();
        this.currency = routed.currency();
        this.createdAt = routed.at();
    }

    public UUID leadId() {
        return leadId;
    }

    public UUID commandeId() {
        return commandeId;
    }

    public UUID clientId() {
        return clientId;
    }

    public String clientName() {
        return clientName;
    }

    public String entity() {
        return entity;
    }

    public String product() {
        return product;
    }

    /** The lead's own company, when another one sells it. */
    public Optional<String> originEntity() {
        return Optional.ofNullable(originEntity);
    }

    public BigDecimal price() {
        return price;
    }

    public String currency() {
        return currency;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
