package io.freehold.accounts.boundary;

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

/** The filters of the list of a tenant's users, as a {@code @BeanParam}. */
public class TenantUserQuery {

    @QueryParam("status")
    @Parameter(description = "ACTIVE, DEACTIVATED or INVITED; absent, all who joined.")
    String status;

    @QueryParam("role")
    @Parameter(description = "OWNER, ADMIN, USER or VIEWER.")
    String role;

    @QueryParam("search")
    @Parameter(description = "Found in the name or the e-mail address, in any case.")
    String search;

    private final List<FieldError> errors = new ArrayList<>();

    MemberFilter filter() {
        MemberFilter filter = new MemberFilter(
                one("status", status, MemberStatus.values()),
                one("role", role, Role.values()),
                Optional.ofNullable(search).map(String::strip).filter(text -> !text.isEmpty()));
        if (search != null && search.indexOf('\0') >= 0) {
            errors.add(new FieldError("search", "holds a character that cannot be used"));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
        return filter;
    }

    private <E extends Enum<E>> Optional<E> one(String field, String wanted, E[] known) {
        if (wanted == null || wanted.isBlank()) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(known)
                .filter(value -> value.name().equalsIgnoreCase(wanted.strip()))
                .findFirst();
        if (found.isEmpty()) {
            errors.add(new FieldError(field, "must be one of " + Arrays.toString(known)));
        }
        return found;
    }
}
