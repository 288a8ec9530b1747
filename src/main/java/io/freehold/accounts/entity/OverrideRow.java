package io.freehold.accounts.entity;

import io.freehold.accounts.TermOverride;
import io.freehold.accounts.TermValue;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What was agreed with the bound tenant about one feature or limit. */
@Entity
@Table(name = "tenant_overrides")
public class OverrideRow extends TenantOwned {

    @Column(nullable = false, updatable = false)
    private String name;

    private Boolean enabled;

    @Column(nullable = false)
    private boolean unlimited;

    private Long amount;

    @Column(nullable = false)
    private String reason;

    @Column(name = "set_by", nullable = false)
    private String setBy;

    @Column(name = "set_at", nullable = false)
    private Instant setAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** For the ORM. */
    protected OverrideRow() {}

    /** Agreed for the first time. */
    public OverrideRow(UUID id, TermOverride agreed) {
        super(id);
        name = agreed.name();
        agreed(agreed);
    }

    /** Agreed anew: nothing of what was agreed before holds on. */
    public void agreed(TermOverride agreed) {
        TermValue value = agreed.value();
        enabled = value instanceof TermValue.Feature feature ? feature.on() : null;
        unlimited = value instanceof TermValue.Unlimited;
        amount = value instanceof TermValue.Amount limit ? limit.most() : null;
        reason = agreed.reason();
        setBy = agreed.setBy();
        setAt = agreed.setAt();
        expiresAt = agreed.expiresAt().orElse(null);
    }

    /** As others may hold it. */
    public TermOverride override() {
        return new TermOverride(name, value(), Optional.ofNullable(expiresAt), reason, setBy, setAt);
    }

    private TermValue value() {
        if (unlimited) {
            return new TermValue.Unlimited();
        }
        return enabled == null ? new TermValue.Amount(amount) : new TermValue.Feature(enabled);
    }
}
