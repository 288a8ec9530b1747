package io.freehold.intercompany.entity;

import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A price that holds, or held, from a moment on. */
@Entity
@Immutable
@Table(name = "intercompany_price_history")
public class PastPrice extends TenantOwned {

    @Column(name = "price_id")
    private UUID priceId;

    private BigDecimal price;
    private String currency;
    private Instant since;
    private String author;

    /** For the ORM. */
    protected PastPrice() {}

    /** What has just been agreed. */
    public PastPrice(UUID id, TransferPrice agreed) {
        super(id);
        this.priceId = agreed.id();
        this.price = agreed.price();
        this.currency = agreed.currency();
        this.since = agreed.since();
        this.author = agreed.author();
    }

    public BigDecimal price() {
        return price;
    }

    public String currency() {
        return currency;
    }

    public Instant since() {
        return since;
    }

    public String author() {
        return author;
    }
}
