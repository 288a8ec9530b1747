package io.freehold.delivery;

import io.freehold.commandes.ClientContact;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.Clients;
import io.freehold.delivery.control.DeliveryMail;
import io.freehold.delivery.entity.Delivery;
import io.freehold.delivery.entity.DeliveryStore;
import io.freehold.jobs.Outbox;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.leads.DeliveryGlimpse;
import io.freehold.leads.LeadId;
import io.freehold.leads.LeadJourney;
import io.freehold.notifications.Mail;
import io.freehold.routing.LeadRouted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The steps of a delivery's course: each is one transaction with its event, and the lead shows it at once.
 * Members' acts are in {@link Deliveries}.
 */
@ApplicationScoped
public class DeliveryCourse {

    @Inject
    DeliveryStore store;

    @Inject
    LeadJourney leads;

    @Inject
    Clients clients;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** A lead has its place: its delivery begins in the same transaction. */
    @Transactional(TxType.MANDATORY)
    public void begin(@Observes LeadRouted routed) {
        Delivery delivery = new Delivery(ids.next(), routed);
        store.add(delivery);
        tellLead(delivery);
        tell(DeliveryNews.CREATED, delivery);
    }

    /** The mail of a delivery that is on its way; empty when it is not, or no longer. */
    @Transactional
    public Optional<Mail> pack(DeliveryId id) {
        Delivery delivery = require(id);
        if (delivery.status() != DeliveryStatus.SENDING) {
            return Optional.empty();
        }
        ClientContact client = clients.contact(new ClientId(delivery.clientId()));
        return Optional.of(DeliveryMail.of(id, client, leads.sheet(new LeadId(delivery.leadId()))));
    }

    /** The client has it, since that moment. */
    @Transactional
    public void sent(DeliveryId id, Instant at) {
        Delivery delivery = require(id);
        delivery.sent(at);
        tellLead(delivery);
        tell(DeliveryNews.SENT, delivery);
    }

    /** It did not leave. */
    @Transactional
    public void failed(DeliveryId id, String why) {
        Delivery delivery = require(id);
        delivery.failed(why, clock.instant().truncatedTo(ChronoUnit.MICROS));
        tellLead(delivery);
        tell(DeliveryNews.FAILED, delivery);
    }

    /** The lead shows how far its delivery is. */
    private void tellLead(Delivery delivery) {
        DeliveryStatus status = delivery.status();
        var glimpse = new DeliveryGlimpse(delivery.id(), status.code(), delivery.clientName());
        leads.follow(new LeadId(delivery.leadId()), glimpse, status == DeliveryStatus.SENT);
    }

    private void tell(String type, Delivery delivery) {
        outbox.publish(
                type,
                "deliveries.view",
                new DeliveryNews(
                        new DeliveryId(delivery.id()),
                        new LeadId(delivery.leadId()),
                        delivery.status(),
                        delivery.clientName(),
                        delivery.entity(),
                        delivery.error().orElse(null),
                        clock.instant()));
    }

    private Delivery require(DeliveryId id) {
        return store.claim(id.value()).orElseThrow(() -> new Refusal.NotFound().raise());
    }
}
