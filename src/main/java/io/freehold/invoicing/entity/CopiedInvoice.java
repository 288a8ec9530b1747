package io.freehold.invoicing.entity;

import io.freehold.commandes.BilledClient;
import io.freehold.invoicing.InvoiceDirection;
import io.freehold.invoicing.InvoiceType;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is copied when an invoice is made, and never changes: what changes later changes no invoice. */
@MappedSuperclass
public abstract class CopiedInvoice extends TenantOwned {

    @Column(updatable = false)
    private String entity;

    @Column(updatable = false)
    private String type;

    @Column(updatable = false)
    private String direction;

    @Column(name = "client_id", updatable = false)
    private @Nullable UUID clientId;

    @Column(updatable = false)
    private @Nullable String counterpart;

    @Column(updatable = false)
    private @Nullable String week;

    @Column(name = "credits_id", updatable = false)
    private @Nullable UUID creditsId;

    @Column(name = "client_name", updatable = false)
    private String clientName;

    @Column(name = "client_address", updatable = false)
    private @Nullable String clientAddress;

    @Column(name = "client_vat_number", updatable = false)
    private @Nullable String clientVatNumber;

    @Column(name = "client_email", updatable = false)
    private @Nullable String clientEmail;

    @Column(name = "vat_rate", updatable = false)
    private BigDecimal vatRate;

    @Column(updatable = false)
    private String currency;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    /** For the ORM. */
    protected CopiedInvoice() {}

    /** A client's invoice on the client's terms of now. */
    CopiedInvoice(UUID id, BilledClient client, String by, Instant at) {
        this(id, client.entity(), InvoiceType.CLIENT, InvoiceDirection.ISSUED, by, at);
        this.clientId = client.id().value();
        this.clientName = client.name();
        this.clientAddress = client.address();
        this.clientVatNumber = client.vatNumber();
        this.clientEmail = client.email();
        this.vatRate = client.vatRate();
        this.currency = client.currency();
    }

    /** A credit note: what it takes back was agreed on the invoice's terms. */
    CopiedInvoice(UUID id, CopiedInvoice credited, String by, Instant at) {
        this(id, credited.entity, InvoiceType.CREDIT_NOTE, InvoiceDirection.ISSUED, by, at);
        this.clientId = credited.clientId;
        this.clientName = credited.clientName;
        this.clientAddress = credited.clientAddress;
        this.clientVatNumber = credited.clientVatNumber;
        this.clientEmail = credited.clientEmail;
        this.vatRate = credited.vatRate;
        this.currency = credited.currency;
        this.creditsId = credited.id();
    }

    /** A side of an invoice between companies. */
    CopiedInvoice(UUID id, Side side, String by, Instant at) {
        this(id, side.owner(), InvoiceType.INTERCOMPANY, side.direction(), by, at);
        this.counterpart = side.counterpart();
        this.clientName = side.buyerName();
        this.clientAddress = side.buyerAddress();
        this.clientVatNumber = side.buyerVatNumber();
        this.vatRate = side.vatRate();
        this.currency = side.currency();
        this.week = side.week();
    }

    private CopiedInvoice(UUID id, String entity, InvoiceType type, InvoiceDirection direction, String by, Instant at) {
        super(id);
        this.entity = entity;
        this.type = type.code();
        this.direction = direction.code();
        this.createdBy = by;
        this.createdAt = at;
    }

    /**
     * One of the two sides of an invoice between companies.
     *
     * @param owner code of the company in whose books it stands
     * @param counterpart code of the other one
     */
    public record Side(
            String owner,
            InvoiceDirection direction,
            String counterpart,
            String buyerName,
            @Nullable String buyerAddress,
            @Nullable String buyerVatNumber,
            BigDecimal vatRate,
            String currency,
            String week) {}

    public String entity() {
        return entity;
    }

    public InvoiceType type() {
        return InvoiceType.find(type).orElseThrow();
    }

    public InvoiceDirection direction() {
        return InvoiceDirection.find(direction).orElseThrow();
    }

    public Optional<UUID> clientId() {
        return Optional.ofNullable(clientId);
    }

    public Optional<String> counterpart() {
        return Optional.ofNullable(counterpart);
    }

    public Optional<String> week() {
        return Optional.ofNullable(week);
    }

    /** The invoice that a credit note takes back from. */
    public Optional<UUID> creditsId() {
        return Optional.ofNullable(creditsId);
    }

    public String clientName() {
        return clientName;
    }

    public Optional<String> clientAddress() {
        return Optional.ofNullable(clientAddress);
    }

    public Optional<String> clientVatNumber() {
        return Optional.ofNullable(clientVatNumber);
    }

    public Optional<String> clientEmail() {
        return Optional.ofNullable(clientEmail);
    }

    public BigDecimal vatRate() {
        return vatRate;
    }

    public String currency() {
        return currency;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }
}
