package io.freehold.notifications.entity;

import io.freehold.notifications.Mail;
import io.freehold.notifications.NotificationStatus;
import io.freehold.notifications.Template;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is {@code PENDING} until it is {@code SENT}, {@code FAILED} or {@code BOUNCED}; from each of
 * these it may be sent again.
 */
@Entity
@Table(name = "notification_log")
public class Notification extends TenantOwned {

    @Column(name = "message_id", updatable = false)
    private String messageId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Template template;

    @Column(updatable = false)
    @ColumnTransformer(write = "cast(? as jsonb)", read = "cast(letter as text)")
    private @Nullable String letter;

    @Column(updatable = false)
    private String recipient;

    @Column(updatable = false)
    private String subject;

    @Enumerated(EnumType.STRING)
    private NotificationStatus status = NotificationStatus.PENDING;

    private boolean mock;
    private int round = 1;
    private int attempts;
    private @Nullable String error;
    private @Nullable String receipt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    /** For the ORM. */
    protected Notification() {}

    /** A mail that another module wrote, at its first try. */
    public Notification(UUID id, Mail mail, boolean mock, Instant at) {
        super(id);
        this.messageId = mail.logged();
        this.recipient = mail.to();
        this.subject = mail.subject();
        this.createdAt = at;
        tried(mock, at);
    }

    /**
     * A letter that waits to be written and sent.
     *
     * @param letter what it is written from, as JSON
     */
    public Notification(UUID id, Template template, String letter, String recipient, String subject, Instant at) {
        super(id);
        this.messageId = "letter-" + id;
        this.template = template;
        this.letter = letter;
        this.recipient = recipient;
        this.subject = subject;
        this.createdAt = at;
        this.updatedAt = at;
    }

    /** The id of its mail in this round. */
    public String mailId() {
        return round == 1 ? messageId : messageId + "." + round;
    }

    public Optional<Template> template() {
        return Optional.ofNullable(template);
    }

    /** What it is written from, as JSON; empty when another module wrote it. */
    public Optional<String> letter() {
        return Optional.ofNullable(letter);
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public NotificationStatus status() {
        return status;
    }

    public boolean mock() {
        return mock;
    }

    public int attempts() {
        return attempts;
    }

    /** Why the last try failed. */
    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When a mail server last took it. */
    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** A try begins; {@code offTheAir} when nothing may leave the house. */
    public void tried(boolean offTheAir, Instant at) {
        attempts++;
        mock = offTheAir;
        become(NotificationStatus.PENDING, null, at);
    }

    /** The mail server has it and calls it so. */
    public void sent(String itsReceipt, Instant at) {
        receipt = itsReceipt;
        sentAt = at;
        become(NotificationStatus.SENT, null, at);
    }

    /** It did not leave and is tried again. */
    public void waits(String why, Instant at) {
        become(NotificationStatus.PENDING, why, at);
    }

    /** It did not leave and is not tried again. */
    public void ended(NotificationStatus how, String why, Instant at) {
        become(how, why, at);
    }

    /** Somebody wants it sent once more: a new mail to whoever receives it. */
    public void again(Instant at) {
        round++;
        become(NotificationStatus.PENDING, null, at);
    }

    private void become(NotificationStatus next, @Nullable String why, Instant at) {
        status = next;
        error = why;
        updatedAt = at;
    }
}
