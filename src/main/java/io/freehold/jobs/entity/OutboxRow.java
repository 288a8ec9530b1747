package io.freehold.jobs.entity;

import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** An event as it is written; it is read by {@link OutboxStore} and {@link OutboxLog} in bulk. */
@Entity
@Table(name = "outbox_events")
public class OutboxRow extends TenantOwned {
    @Column(nullable = false, updatable = false)
    private String type;

    @Column(nullable = false, updatable = false)
    private String permission;

    @Column(nullable = false, updatable = false)
    @ColumnTransformer(write = "cast(? as jsonb)", read = "cast(data as text)")
    private String data;

    @Column(nullable = false, updatable = false)
    private Instant at;

    /** For the ORM. */
    protected OutboxRow() {}

    public OutboxRow(UUID id, String type, String permission, String data, Instant at) {
        super(id);
        this.type = type;
        this.permission = permission;
        this.data = data;
        this.at = at;
    }
}
