package io.freehold.invoicing.entity;

import io.freehold.invoicing.Amounts;
import io.freehold.invoicing.NewLine;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of an invoice. */
@Entity
@Table(name = "invoice_lines")
public class InvoiceLine extends TenantOwned {

    @Column(name = "invoice_id", updatable = false)
    private UUID invoiceId;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private String label;

    private BigDecimal quantity;

    @Column(name = "unit_price", updatable = false)
    private BigDecimal unitPrice;

    @Column(name = "vat_rate", updatable = false)
    private BigDecimal vatRate;

    private BigDecimal ht;
    private BigDecimal vat;
    private BigDecimal ttc;

    @Column(name = "record_id", updatable = false)
    private @Nullable UUID recordId;

    /** For the ORM. */
    protected InvoiceLine() {}

    /** A line that somebody wrote. */
    public InvoiceLine(UUID id, Invoice invoice, int position, NewLine line) {
        this(id, invoice, position, line, null);
    }

    /** A line of a record of billing's ledger, or one that takes some of it back. */
    public InvoiceLine(UUID id, Invoice invoice, int position, NewLine line, @Nullable UUID recordId) {
        super(id);
        this.invoiceId = invoice.id();
        this.position = position;
        this.label = line.label();
        this.quantity = line.quantity();
        this.unitPrice = line.unitPrice();
        this.vatRate = invoice.vatRate();
        this.recordId = recordId;
        comesTo(Amounts.of(quantity, unitPrice, vatRate));
    }

    /** The same line with negative amounts, for the other side of an invoice between companies. */
    public static InvoiceLine mirrored(UUID id, Invoice invoice, InvoiceLine line) {
        InvoiceLine mirror = new InvoiceLine(
                id, invoice, line.position, new NewLine(line.label, line.quantity, line.unitPrice), null);
        mirror.quantity = line.quantity.negate();
        mirror.comesTo(line.amounts().negated());
        return mirror;
    }

    /** So many more of it, or less; whoever calls has seen that some are left. */
    public void counts(int more) {
        quantity = quantity.add(BigDecimal.valueOf(more));
        comesTo(Amounts.of(quantity, unitPrice, vatRate));
    }

    /** It comes to this after all: the last cents of what is left to credit. */
    public final void comesTo(Amounts amounts) {
        ht = amounts.ht();
        vat = amounts.vat();
        ttc = amounts.ttc();
    }

    public UUID invoiceId() {
        return invoiceId;
    }

    public int position() {
        return position;
    }

    public String label() {
        return label;
    }

    public BigDecimal quantity() {
        return quantity;
    }

    public BigDecimal unitPrice() {
        return unitPrice;
    }

    public BigDecimal vatRate() {
        return vatRate;
    }

    public Amounts amounts() {
        return new Amounts(ht, vat, ttc);
    }

    public Optional<UUID> recordId() {
        return Optional.ofNullable(recordId);
    }
}
