package io.freehold.commandes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a client's leads are sent.
 *
 * @param email one address
 * @param secretSealed the key of its webhook's signatures, sealed; {@link WebhookSecrets#open} opens it. Null
 *     when it has none
 */
public record ClientContact(
        ClientId id,
        String name,
        String email,
        DeliveryTerms delivery,
        ReturnTerms returns,
        byte @Nullable [] secretSealed) {

    /** A client who gets mail on any day. */
    public ClientContact(ClientId id, String name, String email) {
        this(id, name, email, DeliveryTerms.BY_MAIL, ReturnTerms.USUAL, null);
    }

    /** How its leads are sent. */
    public DeliveryMethod method() {
        return delivery.method();
    }

    /** Where a webhook or ping-post goes. */
    public Optional<String> url() {
        return Optional.ofNullable(delivery.url());
    }
}
