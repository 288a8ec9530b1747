package io.freehold.accounts.boundary;

import io.freehold.accounts.TenantFilter;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.TenantStatus;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of tenants, as a {@code @BeanParam}. */
public class TenantQuery {

    @QueryParam("status")
    @Parameter(description = "ACTIVE, SUSPENDED, CANCELLED or TRIAL_EXPIRED.", example = "ACTIVE")
    String status;

    @QueryParam("plan")
    @Parameter(description = "A plan's name.", example = "professional")
    String plan;

    @QueryParam("search")
    @Parameter(description = "Found in the name or the subdomain, in any case.")
    String search;

    @QueryParam("deleted")
    @Parameter(description = "true for the closed tenants alone; without it and without a status they are left out.")
    String deleted;

    private final List<FieldError> errors = new ArrayList<>();

    TenantFilter filter() {
        TenantFilter filter =
                new TenantFilter(status(), text("plan", plan), text("search", search), flag("deleted", deleted));
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors).raise();
        }
        return filter;
    }

    private Optional<TenantStatus> status() {
        Optional<String> wanted = text("status", status).map(name -> name.toUpperCase(Locale.ROOT));
        Optional<TenantStatus> known = wanted.flatMap(name -> Arrays.stream(TenantStatus.values())
                .filter(value -> value.name().equals(name))
                .findFirst());
        if (wanted.isPresent() && known.isEmpty()) {
            errors.add(new FieldError("status", "must be ACTIVE, SUSPENDED, CANCELLED or TRIAL_EXPIRED"));
        }
        return known;
    }

    private Optional<Boolean> flag(String field, String value) {
        Optional<String> text = text(field, value);
        if (text.filter(word -> !word.matches("true|false")).isPresent()) {
            errors.add(new FieldError(field, "must be true or false"));
        }
        return text.map(Boolean::valueOf);
    }

    /** A NUL would be refused by the database as a fault of ours. */
    private Optional<String> text(String field, String value) {
        if (value != null && value.indexOf('\0') >= 0) {
            errors.add(new FieldError(field, "holds a character that cannot be used"));
            return Optional.empty();
        }
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
