package io.freehold.commandes;

import java.util.Optional;

/**
 * Which clients a list shows.
 *
 * @param entity code of a legal company
 * @param search a part of the name or the e-mail address, in any case
 * @param active whether it takes leads
 */
public record ClientFilter(Optional<String> entity, Optional<String> search, Optional<Boolean> active) {}
