package io.freehold.delivery.boundary;

import io.freehold.delivery.DeliveryView;
import io.freehold.tenancy.Listing;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The list's form for the contract; what is answered is a {@link Listing}. */
@Schema(description = "A page of deliveries.")
record DeliveryList(List<DeliveryView> deliveries, Listing.Pagination pagination) {}
