package io.freehold.leads.boundary;

import io.freehold.kernel.FieldError;
import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.Refusal;
import io.freehold.leads.LeadFilter;
import io.freehold.leads.LeadStatus;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the lead list, as a {@code @BeanParam}. */
public class LeadQuery {

    @QueryParam("status")
    @Parameter(description = "Statuses to show, separated by commas.", example = "new,routed")
    String status;

    @QueryParam("product")
    @Parameter(description = "Code of a product.", example = "solar")
    String product;

    @QueryParam("department")
    @Parameter(description = "Code of a departement.", example = "75")
    String department;

    @QueryParam("departement")
    @Parameter(description = "Another name of department.", example = "75")
    String departement;

    @QueryParam("provider")
    @Parameter(description = "Id of a provider.")
    String provider;

    @QueryParam("entity")
    @Parameter(description = "Code of a legal company.", example = "RDZ")
    String entity;

    @QueryParam("week")
    @Parameter(description = "A week from Monday to Sunday in the tenant's zone.", example = "2026-W10")
    String week;

    @QueryParam("test")
    @Parameter(description = "true for trials only, false for none of them.")
    String test;

    @QueryParam("search")
    @Parameter(description = "A telephone number, an e-mail address, or the beginning of a last name.")
    String search;

    @QueryParam("from")
    @Parameter(description = "Earliest creation, included; ISO 8601 with offset.", example = "2026-03-02T00:00:00Z")
    String from;

    @QueryParam("to")
    @Parameter(description = "Latest creation, excluded; ISO 8601 with offset.", example = "2026-03-09T00:00:00Z")
    String to;

    @QueryParam("total")
    @Parameter(
            description = "exact to have all rows counted, which takes long; bounded, the default, to stop at 10,000.",
            example = "exact")
    String total;

    private final List<FieldError> errors = new ArrayList<>();

    LeadFilter filter() {
        LeadFilter filter = new LeadFilter(
                statuses(),
                text("product", product),
                text("department", department).or(() -> text("departement", departement)),
                text("search", search),
                time("from", from),
                time("to", to),
                new LeadFilter.More(provider(), text("entity", entity), week(), flag()));
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
        return filter;
    }

    /** Whether the total is to be exact at any cost. */
    boolean countsAll() {
        if (total != null && !total.equals("exact") && !total.equals("bounded")) {
            throw Refusal.Invalid.of("total", "must be exact or bounded").raise();
        }
        return "exact".equals(total);
    }

    private Set<LeadStatus> statuses() {
        Set<LeadStatus> wanted = new LinkedHashSet<>();
        for (String code : text("status", status).map(s -> s.split(",")).orElse(new String[0])) {
            LeadStatus.find(code.strip())
                    .ifPresentOrElse(wanted::add, () -> errors.add(new FieldError("status", "names no lead status")));
        }
        return wanted;
    }

    private Optional<UUID> provider() {
        return text("provider", provider).flatMap(id -> {
            if (id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
                return Optional.of(UUID.fromString(id));
            }
            errors.add(new FieldError("provider", "must be a provider's id"));
            return Optional.empty();
        });
    }

    private Optional<IsoWeek> week() {
        return text("week", week).map(word -> IsoWeek.parse("week", word));
    }

    private Optional<Boolean> flag() {
        return text("test", test).flatMap(word -> {
            if (word.equals("true") || word.equals("false")) {
                return Optional.of(word.equals("true"));
            }
            errors.add(new FieldError("test", "must be true or false"));
            return Optional.empty();
        });
    }

    /** A NUL would be refused by the database as a fault of ours. */
    private Optional<String> text(String field, String value) {
        if (value != null && value.indexOf('\0') >= 0) {
            errors.add(new FieldError(field, "holds a character that cannot be used"));
            return Optional.empty();
        }
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<Instant> time(String field, String value) {
        Optional<String> text = text(field, value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Instant time = OffsetDateTime.parse(text.get()).toInstant();
            boolean storable = time.isAfter(Instant.EPOCH) && time.isBefore(Instant.parse("9999-01-01T00:00:00Z"));
            if (storable) {
                return Optional.of(time);
            }
        } catch (DateTimeParseException unreadable) {
            // Told below, like a time that no lead can have.
        }
        errors.add(new FieldError(field, "must be an ISO 8601 time with its offset"));
        return Optional.empty();
    }
}
