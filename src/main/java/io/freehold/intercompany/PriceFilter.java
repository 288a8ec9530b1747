package io.freehold.intercompany;

import java.util.Optional;

/** Which prices a list shows; what is empty leaves all in. */
public record PriceFilter(Optional<String> from, Optional<String> to, Optional<String> product) {}
