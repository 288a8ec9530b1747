package io.freehold.delivery.control;

import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.DeliveryNews;
import io.freehold.delivery.DeliverySent;
import io.freehold.delivery.DeliveryStatus;
import io.freehold.delivery.entity.Delivery;
import io.freehold.jobs.Outbox;
import io.freehold.leads.DeliveryGlimpse;
import io.freehold.leads.LeadId;
import io.freehold.leads.LeadJourney;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Tells of a delivery's step in the transaction that makes it: the lead, and whoever watches. */
@ApplicationScoped
public class Tidings {

    private static final String PERMISSION = "deliveries.view";

    @Inject
    LeadJourney leads;

    @Inject
    Outbox outbox;

    @Inject
    Event<DeliverySent> sent;

    @Inject
    Clock clock;

    /** The client has it: the lead, those who settle for it and those who watch hear of it. */
    public void sent(Delivery delivery, Instant at) {
        toLead(delivery);
        settle(delivery, at);
        toAll(DeliveryNews.SENT, delivery);
    }

    /** The client has it: those who settle for it hear of it, and nobody else. */
    public void settle(Delivery delivery, Instant at) {
        boolean crossEntity = delivery.originEntity().isPresent();
        sent.fire(new DeliverySent(new DeliveryId(delivery.id()), crossEntity, at));
    }

    /** The lead shows how far its delivery is; once the client has it, the lead is delivered. */
    public void toLead(Delivery delivery) {
        DeliveryStatus status = delivery.status();
        var glimpse = new DeliveryGlimpse(delivery.id(), status.code(), delivery.clientName());
        leads.follow(new LeadId(delivery.leadId()), glimpse, status == DeliveryStatus.SENT);
    }

    /** An event of one of the types of {@link DeliveryNews}. */
    public void toAll(String type, Delivery delivery) {
        outbox.publish(
                type,
                PERMISSION,
                new DeliveryNews(
                        new DeliveryId(delivery.id()),
                        new LeadId(delivery.leadId()),
                        delivery.status(),
                        delivery.outcome().orElse(null),
                        delivery.clientName(),
                        delivery.entity(),
                        delivery.error().orElse(null),
                        delivery.reason().orElse(null),
                        clock.instant()));
    }
}
