package io.freehold.delivery.control;

import io.freehold.commandes.ClientContact;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.DeliveryMethod;
import io.freehold.commandes.DeliveryTerms;
import io.freehold.commandes.ReturnTerms;
import io.freehold.delivery.DeliveryId;
import io.freehold.leads.Consent;
import io.freehold.leads.LeadId;
import io.freehold.leads.LeadSheet;
import io.freehold.notifications.Mail;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Parcels of one lead to a client's own server. */
final class Parcels {

    static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    static final Instant AT = Instant.parse("2026-03-02T09:30:00Z");

    private Parcels() {}

    static Parcel to(String url) {
        DeliveryId id = new DeliveryId(UUID.randomUUID());
        ClientContact client = new ClientContact(
                new ClientId(UUID.randomUUID()), "Soleil", "soleil@buyers.test", terms(url), ReturnTerms.USUAL, null);
        LeadSheet lead = new LeadSheet(
                new LeadId(UUID.randomUUID()),
                "Élodie",
                "Martin",
                "+33639980000",
                "elodie@example.test",
                "75",
                "75011",
                "solar",
                Consent.NONE,
                AT);
        Mail mail = new Mail("delivery-" + id, "soleil@buyers.test", "x", "x", List.of());
        return new Parcel(id, client, lead, mail, "25.00", "EUR", Optional.of(SECRET));
    }

    private static DeliveryTerms terms(String url) {
        return new DeliveryTerms(DeliveryMethod.WEBHOOK, url, EnumSet.allOf(DayOfWeek.class));
    }
}
