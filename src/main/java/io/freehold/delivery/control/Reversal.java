package io.freehold.delivery.control;

import io.freehold.commandes.CommandeId;
import io.freehold.commandes.Places;
import io.freehold.commandes.Taker;
import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.DeliveryNews;
import io.freehold.delivery.DeliveryReinstated;
import io.freehold.delivery.DeliveryReversed;
import io.freehold.delivery.entity.Delivery;
import io.freehold.kernel.Refusal;
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
    Places places;

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

    /** The client keeps it after all, in a place taken anew; 409 {@code NO_PLACE_LEFT} when there is none. */
    public void reinstate(Delivery delivery, Instant at) {
        delivery.reinstated(at);
        LeadId lead = new LeadId(delivery.leadId());
        CommandeId commande = new CommandeId(delivery.commandeId());
        if (!places.takeAgain(commande, taker(lead), delivery.price(), at)) {
            String detail = "The commande takes no more leads now: it is full, paused, wants LB leads first, or its"
                    + " client's balance is used up.";
            throw new Refusal.Conflict("NO_PLACE_LEFT", detail).raise();
        }
        leads.settle(lead, LeadStatus.DELIVERED);
        tidings.toAll(DeliveryNews.REINSTATED, delivery);
        reinstated.fire(new DeliveryReinstated(new DeliveryId(delivery.id()), at));
    }

    private void turn(Delivery delivery, String why, Instant at) {
        LeadId lead = new LeadId(delivery.leadId());
        places.release(new CommandeId(delivery.commandeId()), taker(lead), delivery.reservedAt());
        leads.settle(lead, LeadStatus.RETURNED);
        tidings.toAll(DeliveryNews.REVERSED, delivery);
        reversed.fire(new DeliveryReversed(new DeliveryId(delivery.id()), why, at));
    }

    private Taker taker(LeadId lead) {
        return new Taker(lead.value(), leads.isLb(lead));
    }
}
