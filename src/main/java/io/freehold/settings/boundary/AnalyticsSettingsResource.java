package io.freehold.settings.boundary;

import io.freehold.settings.AnalyticsSettings;
import io.freehold.settings.Settings;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How figures are shown. */
@Path("admin/analytics-settings")
@ApplicationScoped
@AnyEntity
@Permit(Settings.ACCESS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Settings")
public class AnalyticsSettingsResource {

    /** The shape that OpenAPI shows. */
    @Schema(name = "AnalyticsSettingsState")
    public record State(AnalyticsSettings settings, AnalyticsSettings defaults, int version) {}

    @Inject
    private Settings settings;

    @GET
    @Operation(
            summary = "Read the analytics settings",
            description = "How figures are shown. With the defaults, and the version as ETag.")
    @APIResponse(
            responseCode = "200",
            description = "What holds, and what would hold without a choice of the tenant's.",
            content = @Content(schema = @Schema(implementation = State.class)))
    public Response read() {
        return SettingsAnswers.state(settings.state(AnalyticsSettings.class));
    }

    @PUT
    @Operation(summary = "Replace the analytics settings", description = SettingsAnswers.REPLACE)
    @APIResponse(
            responseCode = "200",
            description = "What holds now.",
            content = @Content(schema = @Schema(implementation = State.class)))
    public Response replace(@HeaderParam("If-Match") String ifMatch, @NotNull @Valid AnalyticsSettings wanted) {
        return SettingsAnswers.state(settings.replace(AnalyticsSettings.class, Versions.required(ifMatch), wanted));
    }

    @GET
    @Path("/export")
    @Operation(summary = "Export the analytics settings", description = SettingsAnswers.EXPORT)
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(schema = @Schema(implementation = SettingsFile.class)))
    public Response export() {
        return SettingsAnswers.file(settings, AnalyticsSettings.class);
    }

    @POST
    @Path("/import")
    @Operation(summary = "Import the analytics settings", description = SettingsAnswers.IMPORT)
    @APIResponse(
            responseCode = "200",
            description = "What changed, or would change.",
            content = @Content(schema = @Schema(implementation = SettingsImported.class)))
    public SettingsImported take(@NotNull @Valid SettingsFile file) {
        return SettingsAnswers.take(settings, AnalyticsSettings.class, file);
    }
}
