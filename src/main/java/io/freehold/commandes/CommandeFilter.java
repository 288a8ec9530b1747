package io.freehold.commandes;

import java.util.Optional;

/**
 * Which commandes a list shows.
 *
 * @param entity code of a legal company
 * @param product code of a product
 * @param active whether it takes leads
 * @param departement code of one that it covers
 */
public record CommandeFilter(
        Optional<String> entity,
        Optional<String> product,
        Optional<ClientId> client,
        Optional<Boolean> active,
        Optional<String> departement) {}
