package io.freehold.identity.entity;

import io.freehold.identity.NewImpersonation;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An operator who acts as a member for a while, with why; kept when both are long gone. */
@Entity
@Table(name = "impersonations")
public class Impersonation extends TenantOwned {

    @Column(name = "operator_id", updatable = false)
    private UUID operatorId;

    @Column(name = "operator_session_id", updatable = false)
    private UUID operatorSessionId;

    @Column(name = "operator_email", updatable = false)
    private String operatorEmail;

    @Column(name = "identity_id", updatable = false)
    private UUID identityId;

    @Column(name = "member_email", updatable = false)
    private String memberEmail;

    @Column(name = "member_role", updatable = false)
    private String memberRole;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String ticket;

    @Column(name = "may_write", updatable = false)
    private boolean mayWrite;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_because")
    private @Nullable String endedBecause;

    /** For the ORM. */
    protected Impersonation() {}

    /** Who acts, in which session. */
    public record Actor(UUID operator, UUID session, String email) {}

    /** The member who is acted as. */
    public record Role(UUID identity, String email, String role) {}

    /** One that begins now and ends at {@code until}. */
    public Impersonation(UUID id, Actor actor, Role as, NewImpersonation wanted, Instant now, Instant until) {
        super(id);
        this.operatorId = actor.operator();
        this.operatorSessionId = actor.session();
        this.operatorEmail = actor.email();
        this.identityId = as.identity();
        this.memberEmail = as.email();
        this.memberRole = as.role();
        this.reason = wanted.reason();
        this.ticket = wanted.ticket();
        this.mayWrite = wanted.write();
        this.createdAt = now;
        this.expiresAt = until;
    }

    public UUID operatorId() {
        return operatorId;
    }

    public String operatorEmail() {
        return operatorEmail;
    }

    /** The member who is acted as, as it was when this began. */
    public Role as() {
        return new Role(identityId, memberEmail, memberRole);
    }

    public String reason() {
        return reason;
    }

    public String ticket() {
        return ticket;
    }

    public boolean mayWrite() {
        return mayWrite;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** When it was ended before its time. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Neither ended nor expired. */
    public boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    /** Ends it; the first reason stands. */
    public void ended(String because, Instant now) {
        if (isOpen(now)) {
            endedAt = now;
            endedBecause = because;
        }
    }
}
