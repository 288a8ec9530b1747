package io.freehold.delivery.control;

import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.DeliveryNews;
import io.freehold.delivery.DeliveryReinstated;
import io.freehold.delivery.DeliveryReversed;
import io.freehold.delivery.entity.Delivery;
import io.freehold.leads.LeadId;
import io.freehold.leads.LeadJourney;
import io.freehold.leads.LeadStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** Everything that turns round with a delivery that is taken back, in the caller's transaction. */
@ApplicationScoped
public class Reversal {

    @Inject
    LeadJourney leads;

    @Inject
    Tidings tidings;

    @Inject
    Event<DeliveryReversed> reversed;

    @Inject
    Event<DeliveryReinstated> reinstated;

    /** The client gives it back. */
    public void reject(Delivery delivery, String why, Instant at) {
        delivery.rejected(why, at);
        turn(delivery, why, at);
    }

    /** We take it out. */
    public void remove(Delivery delivery, String why, Instant at) {
        delivery.removed(why, at);
        turn(delivery, why, at);
    }

    /** The client keeps it after all. */
    public void reinstate(Delivery delivery, Instant at) {
        delivery.reinstated(at);
        leads.settle(new LeadId(delivery.leadId()), LeadStatus.DELIVERED);
        tidings.toAll(DeliveryNews.REINSTATED, delivery);
        reinstated.fire(new DeliveryReinstated(new DeliveryId(delivery.id()), at));
    }

    private void turn(Delivery delivery, String why, Instant at) {
        leads.settle(new LeadId(delivery.leadId()), LeadStatus.RETURNED);
        tidings.toAll(DeliveryNews.REVERSED, delivery);
        reversed.fire(new DeliveryReversed(new DeliveryId(delivery.id()), why, at));
    }
}
