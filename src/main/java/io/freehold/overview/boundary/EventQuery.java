package io.freehold.overview.boundary;

import io.freehold.kernel.FieldError;
import io.freehold.kernel.Refusal;
import io.freehold.overview.EventFilter;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the event log, as a {@code @BeanParam}. */
public class EventQuery {

    private static final int TEXT_CHARACTERS_MAX = 200;
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    @QueryParam("action")
    @Parameter(description = "The act exactly.", example = "lead.edited")
    String action;

    @QueryParam("entity")
    @Parameter(description = "Code of a legal company; events of no company are left out then.", example = "RDZ")
    String entity;

    @QueryParam("actor")
    @Parameter(description = "Id of who did it.")
    String actor;

    @QueryParam("from")
    @Parameter(description = "Earliest moment, included; ISO 8601 with offset.", example = "2026-03-02T00:00:00Z")
    String from;

    @QueryParam("to")
    @Parameter(description = "Latest moment, excluded; ISO 8601 with offset.", example = "2026-03-09T00:00:00Z")
    String to;

    private final List<FieldError> errors = new ArrayList<>();

    EventFilter filter() {
        EventFilter filter = new EventFilter(
                read("action", action, Function.identity(), "the name of an act"),
                read("entity", entity, Function.identity(), "the code of a company"),
                read("actor", actor, UUID::fromString, "an id"),
                read("from", from, EventQuery::moment, "an ISO 8601 time with its offset"),
                read("to", to, EventQuery::moment, "an ISO 8601 time with its offset"));
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
        return filter;
    }

    /** A NUL would be refused by the database as a fault of ours. */
    private <T> Optional<T> read(String field, String text, Function<String, T> reader, String wanted) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            if (text.length() <= TEXT_CHARACTERS_MAX && text.indexOf('\0') < 0) {
                return Optional.of(reader.apply(text.strip()));
            }
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            // Told below, like a text that nothing can be called.
        }
        errors.add(new FieldError(field, "must be " + wanted));
        return Optional.empty();
    }

    private static Instant moment(String text) {
        Instant moment = OffsetDateTime.parse(text).toInstant();
        if (moment.isBefore(Instant.EPOCH) || moment.isAfter(LATEST)) {
            throw new IllegalArgumentException("outside of the years that are kept");
        }
        return moment;
    }
}
