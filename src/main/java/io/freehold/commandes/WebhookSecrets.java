package io.freehold.commandes;

import io.freehold.audit.AuditLog;
import io.freehold.commandes.entity.Client;
import io.freehold.commandes.entity.ClientStore;
import io.freehold.commandes.entity.WebhookSecretStore;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Reach;
import io.freehold.tenancy.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

/**
 * The keys by which clients know that a webhook is ours (Standard Webhooks). Each client has one at most; it is
 * kept sealed and shown once.
 */
@ApplicationScoped
public class WebhookSecrets {

    /** What a key begins with when it is shown (Standard Webhooks). */
    public static final String PREFIX = "whsec_";

    /** Within the 24 to 64 bytes of Standard Webhooks, as long as the hash. */
    private static final int KEY_BYTES = 32;

    @Inject
    ClientStore clients;

    @Inject
    WebhookSecretStore store;

    @Inject
    Vault vault;

    @Inject
    AuditLog audit;

    @Inject
    SecureRandom random;

    @Inject
    Clock clock;

    /**
     * Makes the client's key, in the place of the one before, which signs nothing any more.
     *
     * @return the key in the form that the client enters: {@value #PREFIX} and base64
     */
    @Permit("clients.edit")
    @Transactional
    public String issue(ClientId id) {
        Client client = Reach.requireWritable(clients.claim(id.value()), Client::entity);
        if (client.isDeleted()) {
            throw new Refusal.Conflict("STATE_CONFLICT", "This client was deleted.").raise();
        }
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        store.keep(id.value(), vault.seal(owner(id), key), clock.instant());
        audit.record("client.webhook_key_issued", "client", id.value());
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /** The key to sign with; empty when the client has none. */
    @Transactional
    public Optional<byte[]> open(ClientContact contact) {
        byte[] sealed = contact.secretSealed();
        if (sealed == null) {
            return Optional.empty();
        }
        byte[] key = vault.open(owner(contact.id()), sealed);
        if (vault.outdated(sealed)) {
            store.reseal(contact.id().value(), sealed, vault.seal(owner(contact.id()), key));
        }
        return Optional.of(key);
    }

    private static String owner(ClientId client) {
        return "client-webhook:" + client;
    }
}
