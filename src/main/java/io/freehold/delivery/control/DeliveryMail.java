package io.freehold.delivery.control;

import io.freehold.commandes.ClientContact;
import io.freehold.delivery.BatchId;
import io.freehold.delivery.DeliveryId;
import io.freehold.leads.LeadSheet;
import io.freehold.notifications.Mail;
import java.time.LocalDate;
import java.util.List;

/** Writes the mail by which a client gets leads. The person's values are in the file only, not in the text. */
public final class DeliveryMail {

    private DeliveryMail() {}

    /** The mail of one delivery. */
    public static WrittenMail of(ClientContact client, LeadSheet lead, DeliveryId delivery) {
        String subject = "New lead: " + lead.product() + ", " + lead.department();
        String text = """
                Hello %s,

                a lead for your commande is attached as a CSV file.

                Delivery %s
                """.formatted(client.name(), delivery);
        var file = new Mail.Attachment(fileName(delivery), DeliverySheet.MEDIA_TYPE, DeliverySheet.of(List.of(lead)));
        return new WrittenMail(client.email(), subject, text, file);
    }

    /** The mail of all a client's deliveries of a day. */
    public static WrittenMail of(ClientContact client, List<LeadSheet> leads, LocalDate day, BatchId batch) {
        String subject = (leads.size() == 1 ? "1 new lead, " : leads.size() + " new leads, ") + day;
        String text = """
                Hello %s,

                the leads for your commandes are attached as a CSV file: %d.

                Delivery of %s, %s
                """.formatted(client.name(), leads.size(), day, batch);
        var file = new Mail.Attachment("leads-" + day + ".csv", DeliverySheet.MEDIA_TYPE, DeliverySheet.of(leads));
        return new WrittenMail(client.email(), subject, text, file);
    }

    /** What the file is called. */
    public static String fileName(DeliveryId delivery) {
        return "delivery-" + delivery + ".csv";
    }
}
