package io.freehold.delivery.control;

import io.freehold.commandes.ClientContact;
import io.freehold.delivery.DeliveryId;
import io.freehold.leads.LeadSheet;
import io.freehold.notifications.Mail;
import java.util.Optional;

/**
 * A delivery that is ready to leave.
 *
 * @param mail the same as a mail; its id names the parcel over all tries
 * @param price decimal, agreed when the lead was routed
 * @param currency ISO 4217
 * @param secret the key of the client's webhook, if it has one
 */
public record Parcel(
        DeliveryId delivery,
        ClientContact client,
        LeadSheet lead,
        Mail mail,
        String price,
        String currency,
        Optional<byte[]> secret) {

    /** Names it over all tries. */
    public String id() {
        return mail.id();
    }
}
