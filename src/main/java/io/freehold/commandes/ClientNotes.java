package io.freehold.commandes;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.entity.Client;
import io.freehold.commandes.entity.ClientNote;
import io.freehold.commandes.entity.ClientNoteStore;
import io.freehold.commandes.entity.ClientStore;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permissions;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What members write down about a client, also about one that was deleted. */
@ApplicationScoped
public class ClientNotes {

    @Inject
    ClientStore clients;

    @Inject
    ClientNoteStore notes;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** The client's notes, newest first; 404. */
    @Permit("clients.view")
    @Transactional
    public Page<ClientNoteView> list(ClientId id, PageRequest request) {
        Reach.requireReadable(clients.find(id.value()), Client::entity);
        List<ClientNoteView> views =
                notes.page(id.value(), request).stream().map(ClientNote::view).toList();
        return Page.of(views, request, notes.count(id.value()));
    }

    /** Writes a note in the caller's name; 404. */
    @Permit("clients.edit")
    @Transactional
    public ClientNoteView write(ClientId id, String text) {
        Reach.requireWritable(clients.find(id.value()), Client::entity);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ClientNote note = new ClientNote(ids.next(), id.value(), text, Caller.current(), at);
        notes.add(note);
        audit.record("client.noted", "client", id.value());
        return note.view();
    }

    /** Takes a note away; 403 unless the caller wrote it or may delete clients, 404. */
    @Permit("clients.edit")
    @Transactional
    public void remove(ClientId id, ClientNoteId noteId) {
        Reach.requireWritable(clients.find(id.value()), Client::entity);
        ClientNote note = notes.find(noteId.value())
                .filter(found -> found.clientId().equals(id.value()))
                .orElseThrow(() -> new Refusal.NotFound().raise());
        if (!note.isBy(Caller.current())) {
            Permissions.require(Caller.current(), "clients.delete");
        }
        notes.remove(note);
        audit.record("client.note_removed", "client", id.value());
    }
}
