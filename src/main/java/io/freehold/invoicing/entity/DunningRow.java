package io.freehold.invoicing.entity;

import io.freehold.invoicing.DunningState;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a client is that does not pay. */
@Entity
@Table(name = "dunning_states")
public class DunningRow extends TenantOwned {

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    private String state;
    private LocalDate since;

    @Column(name = "exempt_until")
    private @Nullable LocalDate exemptUntil;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For the ORM. */
    protected DunningRow() {}

    /** It is now in another state than before. */
    public void moved(DunningState to, LocalDate today, Instant at) {
        state = to.code();
        since = today;
        updatedAt = at;
    }

    /** It is left alone up to that day; null: no longer. */
    public void exempted(@Nullable LocalDate until, Instant at) {
        exemptUntil = until;
        updatedAt = at;
    }

    public UUID clientId() {
        return clientId;
    }

    public DunningState state() {
        return DunningState.find(state).orElseThrow();
    }

    public LocalDate since() {
        return since;
    }

    public Optional<LocalDate> exemptUntil() {
        return Optional.ofNullable(exemptUntil);
    }
}
