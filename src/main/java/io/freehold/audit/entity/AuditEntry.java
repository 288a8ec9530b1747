package io.freehold.audit.entity;

import io.freehold.kernel.Cursor;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A row of the log: written once, never changed. */
@Entity
@Immutable
@Table(name = "audit_log")
public class AuditEntry extends TenantOwned {
    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "actor_kind", nullable = false, updatable = false)
    private String actorKind;

    @Column(name = "actor_id", updatable = false)
    private UUID actorId;

    @Column(name = "actor_name", nullable = false, updatable = false)
    private String actorName;

    @Column(nullable = false, updatable = false)
    private String action;

    @Column(name = "object_type", nullable = false, updatable = false)
    private String objectType;

    @Column(name = "object_id", updatable = false)
    private UUID objectId;

    @Column(updatable = false)
    private String ip;

    @Column(name = "user_agent", updatable = false)
    private String userAgent;

    @Column(name = "request_id", updatable = false)
    private String requestId;

    @Column(updatable = false)
    @ColumnTransformer(write = "cast(? as jsonb)", read = "cast(before as text)")
    private String before;

    @Column(updatable = false)
    @ColumnTransformer(write = "cast(? as jsonb)", read = "cast(after as text)")
    private String after;

    /** What was done to what; {@code objectId} is null when there is no single object. */
    public record Act(String action, String objectType, UUID objectId) {}

    /** Who acted, when and from where; null where nobody can say. */
    public record Circumstances(
            Instant at,
            String actorKind,
            UUID actorId,
            String actorName,
            String ip,
            String userAgent,
            String requestId) {}

    /** For the ORM. */
    protected AuditEntry() {}

    public AuditEntry(UUID id, Circumstances seen, Act act, String before, String after) {
        super(id);
        this.at = seen.at();
        this.actorKind = seen.actorKind();
        this.actorId = seen.actorId();
        this.actorName = seen.actorName();
        this.ip = seen.ip();
        this.userAgent = seen.userAgent();
        this.requestId = seen.requestId();
        this.action = act.action();
        this.objectType = act.objectType();
        this.objectId = act.objectId();
        this.before = before;
        this.after = after;
    }

    /** Who acted, when and from where. */
    public Circumstances circumstances() {
        return new Circumstances(at, actorKind, actorId, actorName, ip, userAgent, requestId);
    }

    /** What was done. */
    public Act act() {
        return new Act(action, objectType, objectId);
    }

    /** Values as they were, as JSON text. */
    public Optional<String> before() {
        return Optional.ofNullable(before);
    }

    /** Values as they are, as JSON text. */
    public Optional<String> after() {
        return Optional.ofNullable(after);
    }

    /** The row's place in the list. */
    public Cursor cursor() {
        return new Cursor(at, id());
    }
}
