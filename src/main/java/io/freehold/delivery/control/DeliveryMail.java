package io.freehold.delivery.control;

import io.freehold.commandes.ClientContact;
import io.freehold.delivery.DeliveryId;
import io.freehold.leads.LeadSheet;
import io.freehold.notifications.Mail;
import java.util.List;

/** Writes the mail by which a client gets leads. The person's values are in the file only, not in the text. */
public final class DeliveryMail {

    private DeliveryMail() {}

    /** The mail of one delivery, with the same id at every try. */
    public static Mail of(DeliveryId delivery, ClientContact client, LeadSheet lead) {
        String subject = "New lead: " + lead.product() + ", " + lead.department();
        String text = """
                Hello %s,

                a lead for your commande is attached as a CSV file.

                Delivery %s
                """.formatted(client.name(), delivery);
        var file = new Mail.Attachment(fileName(delivery), DeliverySheet.MEDIA_TYPE, DeliverySheet.of(List.of(lead)));
        return new Mail("delivery-" + delivery, client.email(), subject, text, List.of(file));
    }

    /** What the file is called. */
    public static String fileName(DeliveryId delivery) {
        return "delivery-" + delivery + ".csv";
    }
}
