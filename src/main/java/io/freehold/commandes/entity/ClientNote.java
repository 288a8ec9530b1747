package io.freehold.commandes.entity;

import io.freehold.commandes.ClientNoteId;
import io.freehold.commandes.ClientNoteView;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a member wrote down about a client. */
@Entity
@Table(name = "client_notes")
public class ClientNote extends TenantOwned {

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(updatable = false)
    private String text;

    @Column(name = "author_id", updatable = false)
    private UUID authorId;

    @Column(updatable = false)
    private String author;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** For the ORM. */
    protected ClientNote() {}

    /** A note of the caller's. */
    public ClientNote(UUID id, UUID clientId, String text, Caller author, Instant at) {
        super(id);
        this.clientId = clientId;
        this.text = text;
        this.authorId = author.subject();
        this.author = author.name();
        this.createdAt = at;
    }

    public UUID clientId() {
        return clientId;
    }

    public boolean isBy(Caller caller) {
        return authorId.equals(caller.subject());
    }

    public ClientNoteView view() {
        return new ClientNoteView(new ClientNoteId(id()), text, author, createdAt);
    }
}
