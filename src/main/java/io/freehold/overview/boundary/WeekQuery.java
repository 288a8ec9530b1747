package io.freehold.overview.boundary;

import io.freehold.kernel.Refusal;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The week and the product that figures are about, as a {@code @BeanParam}. */
public class WeekQuery {

    private static final int PRODUCT_CHARACTERS_MAX = 40;

    @QueryParam("week")
    @Parameter(description = "An ISO week; the one that is now when absent.", example = "2026-W47")
    String week;

    @QueryParam("product")
    @Parameter(description = "Code of a product; all when absent.", example = "solar")
    String product;

    Optional<String> week() {
        return Optional.ofNullable(week).map(String::strip).filter(text -> !text.isEmpty());
    }

    Optional<String> product() {
        Optional<String> code = Optional.ofNullable(product).map(String::strip).filter(text -> !text.isEmpty());
        if (code.filter(text -> text.length() > PRODUCT_CHARACTERS_MAX || text.indexOf('\0') >= 0)
                .isPresent()) {
            throw Refusal.Invalid.of("product", "must be a product's code").raise();
        }
        return code;
    }
}
