package io.freehold.delivery.boundary;

import io.freehold.delivery.DeliveryView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A single delivery as it is answered. */
@Schema(description = "A delivery.")
record DeliveryAnswer(DeliveryView delivery) {}
