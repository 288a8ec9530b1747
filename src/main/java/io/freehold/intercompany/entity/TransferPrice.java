package io.freehold.intercompany.entity;

import io.freehold.intercompany.Pair;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What a lead of a product costs now from one company to another. */
@Entity
@Table(name = "intercompany_prices")
public class TransferPrice extends TenantOwned {

    @Column(name = "from_entity", updatable = false)
    private String fromEntity;

    @Column(name = "to_entity", updatable = false)
    private String toEntity;

    @Column(updatable = false)
    private String product;

    private BigDecimal price;
    private String currency;
    private Instant since;
    private String author;

    /** For the ORM. */
    protected TransferPrice() {}

    /** The first price. */
    public TransferPrice(UUID id, Pair pair, String product, BigDecimal price, String currency) {
        super(id);
        this.fromEntity = pair.from();
        this.toEntity = pair.to();
        this.product = product;
        this.price = price;
        this.currency = currency;
    }

    /** It holds from that moment on. */
    public void agreed(BigDecimal amount, String inCurrency, String by, Instant at) {
        price = amount;
        currency = inCurrency;
        author = by;
        since = at;
    }

    /** Whether that is what holds already. */
    public boolean is(BigDecimal amount, String inCurrency) {
        return price.compareTo(amount) == 0 && currency.equals(inCurrency);
    }

    public Pair pair() {
        return new Pair(fromEntity, toEntity);
    }

    public String product() {
        return product;
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
