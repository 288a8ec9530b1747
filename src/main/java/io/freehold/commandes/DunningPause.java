package io.freehold.commandes;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.entity.Client;
import io.freehold.commandes.entity.ClientStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * A pause of all commandes of a client that does not pay, beside every pause by hand: lifting it resumes only what it
 * paused itself, and the leads that wait are tried again.
 */
@ApplicationScoped
public class DunningPause {

    private static final String OBJECT = "client";

    @Inject
    ClientStore store;

    @Inject
    Event<CommandeOpened> opened;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The client's commandes take no more leads, in the caller's transaction; no harm when they took none already. */
    @Transactional(TxType.MANDATORY)
    public void begin(ClientId id) {
        store.claim(id.value())
                .filter(client -> client.pausedByDunning(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .ifPresent(client -> note("client.dunning_paused", client));
    }

    /** They take leads again, in the caller's transaction; no harm when there was no such pause. */
    @Transactional(TxType.MANDATORY)
    public void lift(ClientId id) {
        store.claim(id.value()).filter(Client::liftedByDunning).ifPresent(client -> {
            store.flush();
            note("client.dunning_lifted", client);
            if (client.isActive()) {
                store.openCommandes(client.id()).forEach(opened::fire);
            }
        });
    }

    private void note(String act, Client client) {
        audit.record(act, OBJECT, client.id(), Map.of(), Map.of());
    }
}
