package io.freehold.billing;

import io.freehold.commandes.ClientId;
import java.util.Optional;

/** Which prices a list shows; what is empty leaves all in. */
public record PriceFilter(Optional<ClientId> client, Optional<String> product) {}
