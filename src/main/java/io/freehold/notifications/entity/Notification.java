package io.freehold.notifications.entity;

import io.freehold.notifications.Mail;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail that is {@code PENDING}, then {@code SENT} or {@code FAILED}; a failed one may be tried again. */
@Entity
@Table(name = "notification_log")
public class Notification extends TenantOwned {

    @Column(name = "message_id", updatable = false)
    private String messageId;

    @Column(updatable = false)
    private String recipient;

    @Column(updatable = false)
    private String subject;

    private String status;

    @Column(updatable = false)
    private boolean mock;

    private int attempts;
    private @Nullable String error;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For the ORM. */
    protected Notification() {}

    /** A mail at its first try. */
    public Notification(UUID id, Mail mail, boolean mock, Instant at) {
        super(id);
        this.messageId = mail.id();
        this.recipient = mail.to();
        this.subject = mail.subject();
        this.mock = mock;
        this.createdAt = at;
        tried(at);
    }

    /** A try begins. */
    public void tried(Instant at) {
        attempts++;
        become("PENDING", null, at);
    }

    /** The mail server has it. */
    public void sent(Instant at) {
        become("SENT", null, at);
    }

    /** It did not leave. */
    public void failed(String why, Instant at) {
        become("FAILED", why, at);
    }

    private void become(String next, @Nullable String why, Instant at) {
        status = next;
        error = why;
        updatedAt = at;
    }
}
