package io.freehold.delivery.entity;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeId;
import io.freehold.delivery.DeliveryFilter;
import io.freehold.delivery.DeliveryId;
import io.freehold.delivery.DeliveryOutcome;
import io.freehold.delivery.DeliveryStatus;
import io.freehold.leads.LeadId;
import io.freehold.tenancy.OneOf;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** A filter as conditions with parameters: the text is made of our words only, values never enter it. */
final class DeliveryCriteria {

    private final StringJoiner conditions = new StringJoiner(" and ", " where ", "");
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<OneOf> choices = new ArrayList<>();

    private DeliveryCriteria() {}

    /** The deliveries of the given companies under a filter. */
    static DeliveryCriteria of(Set<String> readable, DeliveryFilter filter) {
        DeliveryCriteria criteria = new DeliveryCriteria();
        criteria.add("d.entity", "entity", readable);
        criteria.narrow(filter);
        return criteria;
    }

    private void narrow(DeliveryFilter filter) {
        if (!filter.statuses().isEmpty()) {
            add(
                    "d.status",
                    "status",
                    filter.statuses().stream().map(DeliveryStatus::code).toList());
        }
        if (!filter.outcomes().isEmpty()) {
            add(
                    "d.outcome",
                    "outcome",
                    filter.outcomes().stream().map(DeliveryOutcome::code).toList());
        }
        if (!filter.ids().isEmpty()) {
            add("d.id", "id", filter.ids().stream().map(DeliveryId::value).toList());
        }
        filter.lead().map(LeadId::value).ifPresent(lead -> add("d.leadId = :lead", "lead", lead));
        filter.client().map(ClientId::value).ifPresent(client -> add("d.clientId = :client", "client", client));
        filter.commande()
                .map(CommandeId::value)
                .ifPresent(commande -> add("d.commandeId = :commande", "commande", commande));
        filter.product().ifPresent(product -> add("d.product = :product", "product", product));
        filter.entity().ifPresent(company -> add("d.entity = :company", "company", company));
        filter.from().ifPresent(from -> add("d.createdAt >= :from", "from", from));
        filter.to().ifPresent(to -> add("d.createdAt < :to", "to", to));
    }

    String where() {
        return conditions.toString();
    }

    void bind(Query query) {
        values.forEach(query::setParameter);
        choices.forEach(choice -> choice.bind(query));
    }

    private void add(String path, String name, Collection<?> any) {
        OneOf choice = new OneOf(path, name, any);
        conditions.add(choice.condition());
        choices.add(choice);
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
