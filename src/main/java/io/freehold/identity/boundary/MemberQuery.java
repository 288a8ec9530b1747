package io.freehold.identity.boundary;

import io.freehold.identity.MemberFilter;
import io.freehold.identity.MemberStatus;
import io.freehold.identity.Role;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Refusal;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the members' list, as a {@code @BeanParam}. */
public class MemberQuery {

    private static final int SEARCH_CHARACTERS_MAX = 254;

    @QueryParam("status")
    @Parameter(
            description = "ACTIVE, DEACTIVATED or INVITED; absent lists those who joined, active or not.",
            example = "ACTIVE")
    String status;

    @QueryParam("role")
    @Parameter(description = "OWNER, ADMIN, USER or VIEWER.", example = "ADMIN")
    String role;

    @QueryParam("search")
    @Parameter(description = "A part of name or e-mail address; case does not matter.")
    String search;

    MemberFilter filter() {
        List<FieldError> errors = new ArrayList<>();
        MemberFilter filter = new MemberFilter(
                named("status", status, MemberStatus.values(), errors),
                named("role", role, Role.values(), errors),
                text(errors));
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
        return filter;
    }

    private static <E extends Enum<E>> Optional<E> named(
            String field, String text, E[] known, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(known)
                .filter(value -> value.name().equals(text.strip()))
                .findFirst();
        if (found.isEmpty()) {
            errors.add(new FieldError(field, "must be one of " + Arrays.toString(known)));
        }
        return found;
    }

    /** A NUL would be refused by the database as a fault of ours. */
    private Optional<String> text(List<FieldError> errors) {
        if (search != null && (search.indexOf('\0') >= 0 || search.length() > SEARCH_CHARACTERS_MAX)) {
            errors.add(new FieldError("search", "is too long or holds a character that cannot be used"));
            return Optional.empty();
        }
        return Optional.ofNullable(search).map(String::strip).filter(text -> !text.isEmpty());
    }
}
