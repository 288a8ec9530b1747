package io.freehold.delivery.control;

import io.freehold.commandes.ClientContact;
import io.freehold.delivery.BatchId;
import io.freehold.delivery.DeliveryEmail;
import io.freehold.delivery.IsoWeek;
import io.freehold.delivery.entity.Delivery;
import io.freehold.leads.LeadSheet;
import io.freehold.notifications.Mail;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the mail by which a client gets leads, as the tenant wants it. The person's values are in the file only,
 * not in the text.
 */
public final class DeliveryMail {

    private DeliveryMail() {}

    /** The mail of one delivery. */
    public static WrittenMail of(DeliveryEmail looks, ClientContact client, LeadSheet lead, Delivery delivery) {
        LocalDate day = delivery.createdAt().atZone(IsoWeek.ZONE).toLocalDate();
        return of(looks, client, List.of(lead), day, "delivery-" + delivery.id());
    }

    /** The mail of all a client's deliveries of a day. */
    public static WrittenMail of(
            DeliveryEmail looks, ClientContact client, List<LeadSheet> leads, LocalDate day, BatchId batch) {
        return of(looks, client, leads, day, "batch-" + batch);
    }

    private static WrittenMail of(
            DeliveryEmail looks, ClientContact client, List<LeadSheet> leads, LocalDate day, String reference) {
        Map<String, String> values = Map.of(
                "client", client.name(),
                "count", Integer.toString(leads.size()),
                "day", day.toString(),
                "reference", reference);
        return new WrittenMail(
                client.email(),
                Placeholders.filled(looks.subject(), values).replaceAll("\\p{Cntrl}", " "),
                Placeholders.filled(looks.body(), values),
                new Mail.Attachment(reference + ".csv", DeliverySheet.MEDIA_TYPE, DeliverySheet.of(leads)),
                new Mail.Letterhead(given(looks.senderName()), given(looks.replyTo())));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(words -> !words.isBlank());
    }
}
