package io.freehold.audit.boundary;

import io.freehold.audit.AuditFilter;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Refusal;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the audit log, as a {@code @BeanParam}. */
public class AuditFilterParams {
    private static final int TEXT_CHARACTERS_MAX = 200;

    @QueryParam("action")
    @Parameter(
            description = "The act exactly, such as lead.edited.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    String action;

    @QueryParam("objectType")
    @Parameter(
            description = "What kind of thing it was done to, such as lead.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    String objectType;

    @QueryParam("objectId")
    @Parameter(
            description = "Id of the thing it was done to.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String objectId;

    @QueryParam("actor")
    @Parameter(description = "Id of who did it.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String actor;

    @QueryParam("from")
    @Parameter(
            description = "Earliest moment, included; ISO 8601 with zone.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String from;

    @QueryParam("to")
    @Parameter(
            description = "Latest moment, not included; ISO 8601 with zone.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String to;

    @QueryParam("q")
    @Parameter(
            description = "Text found anywhere in the row, in any case.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    String q;

    /** The filter; values that cannot be read answer 400. */
    AuditFilter filter() {
        List<FieldError> errors = new ArrayList<>();
        AuditFilter filter = new AuditFilter(
                read("action", action, Function.identity(), errors),
                read("objectType", objectType, Function.identity(), errors),
                read("objectId", objectId, UUID::fromString, errors),
                read("actor", actor, UUID::fromString, errors),
                read("from", from, AuditFilterParams::instant, errors),
                read("to", to, AuditFilterParams::instant, errors),
                read("q", q, Function.identity(), errors));
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
        return filter;
    }

    private static <T> Optional<T> read(
            String field, String text, Function<String, T> reader, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (text.length() > TEXT_CHARACTERS_MAX || text.indexOf('\0') >= 0) {
            errors.add(new FieldError(
                    field, "must have at most " + TEXT_CHARACTERS_MAX + " characters, none of them NUL"));
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException unreadable) {
            errors.add(new FieldError(
                    field,
                    "must be "
                            + (field.equals("from") || field.equals("to")
                                    ? "a moment such as 2025-01-31T08:00:00Z"
                                    : "an id")));
            return Optional.empty();
        }
    }

    /** PostgreSQL keeps years up to 294276; far beyond this nobody asks in earnest. */
    private static Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text);
            if (instant.isBefore(Instant.EPOCH) || instant.isAfter(Instant.parse("9999-12-31T23:59:59Z"))) {
                throw new IllegalArgumentException("outside of the years that are kept");
            }
            return instant;
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
