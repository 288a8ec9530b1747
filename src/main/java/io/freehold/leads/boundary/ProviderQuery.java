package io.freehold.leads.boundary;

import io.freehold.kernel.Refusal;
import io.freehold.leads.ProviderFilter;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of providers, as a {@code @BeanParam}. */
public class ProviderQuery {

    @QueryParam("entity")
    @Parameter(description = "Code of a legal company.", example = "RDZ")
    String entity;

    @QueryParam("search")
    @Parameter(description = "A part of the name.")
    String search;

    @QueryParam("active")
    @Parameter(description = "true or false.")
    String active;

    ProviderFilter filter() {
        return new ProviderFilter(text("entity", entity), text("search", search), flag());
    }

    private Optional<Boolean> flag() {
        return text("active", active).map(word -> {
            if (!word.equals("true") && !word.equals("false")) {
                throw Refusal.Invalid.of("active", "must be true or false").raise();
            }
            return word.equals("true");
        });
    }

    private static Optional<String> text(String field, String value) {
        if (value != null && value.indexOf('\0') >= 0) {
            throw Refusal.Invalid.of(field, "holds a character that cannot be used")
                    .raise();
        }
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
