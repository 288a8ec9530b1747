package io.freehold.billing.entity;

import io.freehold.kernel.Money;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A price of the list; one that is changed is followed by another. */
@Entity
@Immutable
@Table(name = "prices")
public class PriceRow extends TenantOwned {

    @Column(name = "client_id")
    private @Nullable UUID clientId;

    private String product;
    private BigDecimal price;
    private String currency;

    @Column(name = "valid_from")
    private Instant from;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "set_by")
    private String setBy;

    /** For the ORM. */
    protected PriceRow() {}

    /** A client's price, or without a client the product's default. */
    public PriceRow(UUID id, @Nullable UUID client, String product, Money price, Instant from, Instant at, String by) {
        super(id);
        this.clientId = client;
        this.product = product;
        this.price = price.amount();
        this.currency = price.currency();
        this.from = from;
        this.setAt = at;
        this.setBy = by;
    }
}
