package io.freehold.delivery;

import io.freehold.leads.LeadId;
import java.time.Instant;

/**
 * A delivery that one legal company sold in another's place.
 *
 * @param origin code of the company whose lead it is
 * @param seller code of the company that sold it
 * @param product the lead's
 * @param sentAt when the client got it
 * @param billable whether it is to be paid for: neither rejected nor removed
 */
public record CrossEntitySale(
        DeliveryId delivery,
        LeadId lead,
        String origin,
        String seller,
        String product,
        Instant sentAt,
        boolean billable) {}
