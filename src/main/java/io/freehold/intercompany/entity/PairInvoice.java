package io.freehold.intercompany.entity;

import io.freehold.intercompany.Pair;
import io.freehold.intercompany.PairDue;
import io.freehold.invoicing.IssuedPair;
import io.freehold.kernel.IsoWeek;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a pair's transfers of a week became in the books. */
@Entity
@Immutable
@Table(name = "intercompany_invoices")
public class PairInvoice extends TenantOwned {

    @Column(name = "from_entity")
    private String fromEntity;

    @Column(name = "to_entity")
    private String toEntity;

    private String week;
    private String currency;
    private BigDecimal total;
    private int transfers;
    private String number;

    @Column(name = "issued_id")
    private UUID issuedId;

    @Column(name = "received_id")
    private UUID receivedId;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For the ORM. */
    protected PairInvoice() {}

    /** The invoice that was issued for so many transfers. */
    public PairInvoice(
            UUID id, PairDue due, IsoWeek week, BigDecimal total, int transfers, IssuedPair issued, Instant at) {
        super(id);
        this.fromEntity = due.pair().from();
        this.toEntity = due.pair().to();
        this.week = week.toString();
        this.currency = due.currency();
        this.total = total;
        this.transfers = transfers;
        this.number = issued.number();
        this.issuedId = issued.issued().value();
        this.receivedId = issued.received().value();
        this.createdAt = at;
    }

    public Pair pair() {
        return new Pair(fromEntity, toEntity);
    }

    public String week() {
        return week;
    }

    public String currency() {
        return currency;
    }

    /** Without VAT. */
    public BigDecimal total() {
        return total;
    }

    public int transfers() {
        return transfers;
    }

    public String number() {
        return number;
    }

    public UUID issuedId() {
        return issuedId;
    }

    public UUID receivedId() {
        return receivedId;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
