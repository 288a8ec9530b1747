package io.freehold.delivery;

import io.freehold.delivery.control.Reversal;
import io.freehold.delivery.control.Tidings;
import io.freehold.delivery.entity.Delivery;
import io.freehold.delivery.entity.DeliveryStore;
import io.freehold.kernel.Refusal;
import io.freehold.leads.DeliveryGlimpse;
import io.freehold.leads.LeadId;
import io.freehold.leads.LeadJourney;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Enters what became of deliveries elsewhere, before Freehold carried them; nothing is mailed. */
@ApplicationScoped
public class DeliveryHistory {

    /** How a delivery ended. */
    public enum Ending {
        SENT,
        FAILED,
        RETURNED
    }

    @Inject
    DeliveryStore store;

    @Inject
    LeadJourney leads;

    @Inject
    Reversal reversal;

    @Inject
    Tidings tidings;

    /** The lead's pending delivery ended so at that moment. */
    @Permit("deliveries.resend")
    @Transactional
    public void enter(LeadId lead, Ending ending, Instant at) {
        Delivery delivery = store.findByLead(lead.value()).orElseThrow(() -> new Refusal.NotFound().raise());
        delivery.begin(at);
        if (ending == Ending.FAILED) {
            delivery.failed("The mail server cannot be reached.", at, Optional.empty());
        } else {
            delivery.sent(at);
            tidings.settle(delivery, at);
        }
        var glimpse = new DeliveryGlimpse(delivery.id(), delivery.status().code(), delivery.clientName());
        leads.follow(lead, glimpse, ending != Ending.FAILED);
        if (ending == Ending.RETURNED) {
            reversal.reject(delivery, "Returned by the client.", at);
        }
    }
}
