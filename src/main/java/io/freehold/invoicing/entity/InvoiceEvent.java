package io.freehold.invoicing.entity;

import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that became of an invoice. */
@Entity
@Immutable
@Table(name = "invoice_events")
public class InvoiceEvent extends TenantOwned {

    @Column(name = "invoice_id")
    private UUID invoiceId;

    private String what;
    private @Nullable String detail;
    private Instant at;

    @Column(name = "by_whom")
    private String by;

    /** For the ORM. */
    protected InvoiceEvent() {}

    public InvoiceEvent(UUID id, UUID invoiceId, String what, @Nullable String detail, String by, Instant at) {
        super(id);
        this.invoiceId = invoiceId;
        this.what = what;
        this.detail = detail;
        this.by = by;
        this.at = at;
    }

    /** Such as {@code issued}. */
    public String what() {
        return what;
    }

    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }
}
