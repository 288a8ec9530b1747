package io.freehold.billing.boundary;

import io.freehold.billing.PriceView;
import io.freehold.tenancy.Listing;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The list's form for the contract; what is answered is a {@link Listing}. */
@Schema(description = "A page of prices.")
record PriceList(List<PriceView> prices, Listing.Pagination pagination) {}
