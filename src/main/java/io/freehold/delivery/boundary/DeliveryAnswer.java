package io.freehold.delivery.boundary;

import io.freehold.delivery.DeliveryView;
import io.freehold.tenancy.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A single delivery as it is answered. */
@Schema(description = "A delivery.")
record DeliveryAnswer(DeliveryView delivery) implements Versioned {

    @Override
    public int version() {
        return delivery.version();
    }
}
