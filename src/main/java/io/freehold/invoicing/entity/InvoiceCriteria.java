package io.freehold.invoicing.entity;

import io.freehold.commandes.ClientId;
import io.freehold.invoicing.InvoiceFilter;
import io.freehold.invoicing.InvoiceStatus;
import io.freehold.invoicing.InvoiceType;
import io.freehold.tenancy.OneOf;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** A filter as conditions with parameters: the text is made of our words only, values never enter it. */
final class InvoiceCriteria {

    private final StringJoiner conditions = new StringJoiner(" and ", " where ", "");
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<OneOf> choices = new ArrayList<>();

    private InvoiceCriteria() {}

    /** The invoices of the given companies under a filter. */
    static InvoiceCriteria of(Set<String> readable, InvoiceFilter filter) {
        InvoiceCriteria criteria = new InvoiceCriteria();
        criteria.any("i.entity", "entity", readable);
        criteria.narrow(filter);
        return criteria;
    }

    private void narrow(InvoiceFilter filter) {
        if (!filter.statuses().isEmpty()) {
            any(
                    "i.status",
                    "status",
                    filter.statuses().stream().map(InvoiceStatus::code).toList());
        }
        if (!filter.types().isEmpty()) {
            any("i.type", "type", filter.types().stream().map(InvoiceType::code).toList());
        }
        filter.client().map(ClientId::value).ifPresent(client -> add("i.clientId = :client", "client", client));
        filter.entity().ifPresent(company -> add("i.entity = :company", "company", company));
        filter.year().ifPresent(year -> {
            add("i.issuedOn >= :first", "first", LocalDate.ofYearDay(year, 1));
            add("i.issuedOn < :after", "after", LocalDate.ofYearDay(year + 1, 1));
        });
        filter.search()
                .ifPresent(words -> add(
                        "(lower(i.number) like :words escape '!' or lower(i.clientName) like :words escape '!')",
                        "words",
                        "%" + literal(words.toLowerCase(Locale.ROOT)) + "%"));
    }

    private static String literal(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    String where() {
        return conditions.toString();
    }

    void bind(Query query) {
        values.forEach(query::setParameter);
        choices.forEach(choice -> choice.bind(query));
    }

    private void any(String path, String name, Collection<?> any) {
        OneOf choice = new OneOf(path, name, any);
        conditions.add(choice.condition());
        choices.add(choice);
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
