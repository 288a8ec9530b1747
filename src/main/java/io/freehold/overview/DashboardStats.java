package io.freehold.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The dashboard of a week. Every key is always there; a widget that could not be read has its empty value
 * and a line in {@code _errors} (seed 002 §2.3).
 */
@Schema(description = "The figures of a week. A widget that failed is empty and named in _errors.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DashboardStats(
        @Schema(type = SchemaType.STRING, example = "2026-W47")
        Week week,

        @Nullable String product,
        Figures.Leads leads,
        Figures.Deliveries deliveries,
        Figures.Clients clients,
        Figures.Commandes commandes,
        Figures.Calendar calendar,
        Figures.Lb lb,
        Figures.Providers providers,
        Figures.Failures failures,

        @JsonProperty("_errors") @Schema(name = "_errors", description = "Widgets that could not be read.")
        List<WidgetError> errors) {

    public DashboardStats {
        errors = List.copyOf(errors);
    }

    /** A widget that could not be read; the log has why, under the request's id. */
    @Schema(name = "WidgetError")
    public record WidgetError(String widget, String message) {}
}
