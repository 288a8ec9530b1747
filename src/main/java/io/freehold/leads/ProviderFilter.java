package io.freehold.leads;

import java.util.Optional;

/**
 * Which providers a list shows; what is empty does not narrow.
 *
 * @param entity code of a legal company
 * @param search found anywhere in the name, in any case
 */
public record ProviderFilter(Optional<String> entity, Optional<String> search, Optional<Boolean> active) {}
