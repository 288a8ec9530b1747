package io.freehold.tenancy;

import io.freehold.kernel.FieldError;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.kernel.Sort;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The paging parameters that every list takes, as a {@code @BeanParam}. */
public class PageParams {

    @QueryParam("limit")
    @Parameter(
            description = "Rows wanted, 1 to 500; 50 when absent.",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "500"))
    String limit;

    @QueryParam("offset")
    @Parameter(
            description = "Rows to skip, from 0.",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                            minimum = "0",
                            maximum = "1000000"))
    String offset;

    @QueryParam("skip")
    @Parameter(
            description = "Another name of offset.",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                            minimum = "0",
                            maximum = "1000000"))
    String skip;

    @QueryParam("cursor")
    @Parameter(description = "Where the page before ended: its pagination.next, on lists that page by keyset.")
    String cursor;

    @QueryParam("sort")
    @Parameter(description = "field:asc or field:desc, with a field from the list's own allow-list.")
    String sort;

    /** What is wanted; {@code sortable} are the fields that {@code sort} may name. */
    public PageRequest request(Set<String> sortable) {
        List<FieldError> errors = new ArrayList<>();
        int rows = number("limit", limit, 1, PageRequest.LIMIT_MAX, PageRequest.LIMIT_DEFAULT, errors);
        String from = offset != null ? offset : skip;
        int start = number(offset != null ? "offset" : "skip", from, 0, PageRequest.OFFSET_MAX, 0, errors);
        Optional<Sort> order = order(sortable, errors);
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
        return new PageRequest(rows, start, Optional.ofNullable(cursor).filter(c -> !c.isBlank()), order);
    }

    private static int number(String field, String text, int least, int most, int absent, List<FieldError> errors) {
        if (text == null) {
            return absent;
        }
        if (text.matches("\\d{1,9}")) {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        }
        errors.add(new FieldError(field, "must be a whole number from " + least + " to " + most));
        return absent;
    }

    private Optional<Sort> order(Set<String> sortable, List<FieldError> errors) {
        if (sort == null) {
            return Optional.empty();
        }
        String[] parts = sort.split(":", -1);
        boolean known = sortable.contains(parts[0]);
        boolean directed = parts.length == 1 || (parts.length == 2 && parts[1].matches("asc|desc"));
        if (!known || !directed) {
            errors.add(new FieldError(
                    "sort", "must be one of " + sortable.stream().sorted().toList() + " with :asc or :desc"));
            return Optional.empty();
        }
        return Optional.of(new Sort(parts[0], parts.length == 2 && parts[1].equals("desc")));
    }
}
