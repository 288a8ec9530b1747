package io.freehold.leads.entity;

import io.freehold.leads.LeadFilter;
import io.freehold.leads.LeadStatus;
import io.freehold.tenancy.OneOf;
import io.freehold.tenancy.TenantScope;
import jakarta.persistence.Query;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** A filter as SQL conditions with parameters: the text is made of our words only, values never enter it. */
public final class LeadCriteria {

    private final StringJoiner conditions = new StringJoiner(" and ", " where l.tenant_id = :tenant and ", "");
    private Optional<OneOf> statuses = Optional.empty();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<OneOf> choices = new ArrayList<>();

    /**
     * The order of the index that has what is filtered by, for whom any order will do. The oldest come first: the newest
     * have not been vacuumed, so that each of them would be looked up in the table.
     */
    private String quickest = "l.created_at, l.id";

    private LeadCriteria() {}

    /**
     * The leads of the given companies under a filter.
     *
     * @param search where the search term points, if any
     */
    public static LeadCriteria of(Set<String> readable, LeadFilter filter, Optional<Span> search) {
        return of(readable, filter, search, ZoneOffset.UTC);
    }

    /**
     * The same.
     *
     * @param zone in which a week begins
     */
    public static LeadCriteria of(Set<String> readable, LeadFilter filter, Optional<Span> search, ZoneId zone) {
        LeadCriteria criteria = new LeadCriteria();
        criteria.add(new OneOf("l.entity", "entity", readable));
        if (!filter.statuses().isEmpty()) {
            List<String> codes =
                    filter.statuses().stream().map(LeadStatus::code).toList();
            criteria.statuses = Optional.of(new OneOf("l.status", "status", codes));
        }
        filter.product().ifPresent(product -> criteria.add("l.product = :product", "product", product));
        filter.department().ifPresent(code -> criteria.add("l.department = :code", "code", code));
        filter.from().ifPresent(from -> criteria.add("l.created_at >= :from", "from", from));
        filter.to().ifPresent(to -> criteria.add("l.created_at < :to", "to", to));
        criteria.add(filter.more(), zone);
        search.ifPresent(criteria::add);
        return criteria;
    }

    /**
     * A range of texts in one of the columns made for searching.
     *
     * @param end the first text after the range
     */
    public record Span(Column column, String begin, String end) {

        /** A column with an index that compares bytes. */
        public enum Column {
            PHONE("l.phone"),
            EMAIL("l.email"),
            NAME("l.search_name");

            private final String path;

            Column(String path) {
                this.path = path;
            }
        }
    }

    /** All conditions, on leads named {@code l}. */
    String where() {
        return conditions + statuses.map(choice -> " and " + choice.condition()).orElse("");
    }

    /**
     * The first rows in an order, as a source named {@code l} of a query that puts them in that order again. Leads of
     * several statuses are looked for status by status: there is an index for the first of each, and none for the first
     * of some statuses, for which a million others would be passed over.
     *
     * @param columns of {@code l}
     * @param beyond a further condition, or nothing
     * @param most rows of interest: a number or a parameter
     */
    String first(String columns, String beyond, String order, String most) {
        String all = "(select " + columns + " from leads l";
        String end = beyond + " order by " + order + " limit " + most + ") l";
        if (isOfSeveralStatuses()) {
            String wanted = statuses.orElseThrow().rows("wanted (status)");
            return wanted + " cross join lateral " + all + conditions + " and l.status = wanted.status" + end;
        }
        return all + where() + end;
    }

    /** Some rows, to be counted as far as that number. */
    String some(int most) {
        String first = first("1", "", quickest, Integer.toString(most));
        return isOfSeveralStatuses() ? "(select 1 from " + first + " limit " + most + ") l" : first;
    }

    private boolean isOfSeveralStatuses() {
        return statuses.filter(choice -> choice.size() > 1).isPresent();
    }

    void bind(Query query) {
        query.setParameter("tenant", TenantScope.current().value());
        values.forEach(query::setParameter);
        choices.forEach(choice -> choice.bind(query));
        statuses.ifPresent(choice -> choice.bind(query));
    }

    private void add(LeadFilter.More more, ZoneId zone) {
        more.provider().ifPresent(id -> add("l.provider_id = :provider", "provider", id));
        more.entity().ifPresent(code -> add("l.entity = :company", "company", code));
        more.test().ifPresent(test -> add("l.test = :test", "test", test));
        more.week().ifPresent(week -> {
            add("l.created_at >= :monday", "monday", week.start(zone));
            add("l.created_at < :nextMonday", "nextMonday", week.end(zone));
        });
    }

    private void add(OneOf choice) {
        conditions.add(choice.condition());
        choices.add(choice);
    }

    private void add(Span span) {
        quickest = span.column().path;
        add(span.column().path + " >= :begin", "begin", span.begin());
        add(span.column().path + " < :end", "end", span.end());
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
