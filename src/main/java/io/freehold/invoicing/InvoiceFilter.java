package io.freehold.invoicing;

import io.freehold.commandes.ClientId;
import java.util.Optional;
import java.util.Set;

/**
 * Which invoices a list shows; what is empty leaves all in.
 *
 * @param year of the issue, in the tenant's zone
 * @param search a part of the number or the client's name, in any case of its letters
 */
public record InvoiceFilter(
        Set<InvoiceStatus> statuses,
        Set<InvoiceType> types,
        Optional<ClientId> client,
        Optional<String> entity,
        Optional<Integer> year,
        Optional<String> search) {

    /** All there are. */
    public static final InvoiceFilter ALL = new InvoiceFilter(
            Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public InvoiceFilter {
        statuses = Set.copyOf(statuses);
        types = Set.copyOf(types);
    }
}
