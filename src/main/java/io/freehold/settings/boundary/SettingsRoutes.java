package io.freehold.settings.boundary;

import io.freehold.kernel.Refusal;
import io.freehold.settings.SettingChange;
import io.freehold.settings.Settings;
import io.freehold.settings.SettingsState;
import io.freehold.settings.Subject;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The routes that each subject of settings has.
 *
 * @param <S> holds the subject's settings
 */
@AnyEntity
@Permit(Settings.ACCESS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Settings")
public abstract class SettingsRoutes<S extends Record> {

    private final Class<S> kind;

    @Inject
    private Settings settings;

    SettingsRoutes(Class<S> kind) {
        this.kind = kind;
    }

    @GET
    @Operation(
            summary = "Read a subject's settings",
            description = "What holds, with the defaults: what would hold without a choice of the tenant's.")
    @APIResponse(responseCode = "200", description = "What holds, its version as ETag.")
    public SettingsState<S> read() {
        return settings.state(kind);
    }

    @PUT
    @Operation(
            summary = "Replace a subject's settings",
            description = "Takes all settings of the subject. One that equals its default goes on following it. Starts"
                    + " from the version in If-Match: 428 without it, 412 when it is no longer the newest.")
    @APIResponse(responseCode = "200", description = "What holds now, its version as ETag.")
    public SettingsState<S> replace(@HeaderParam("If-Match") String ifMatch, @NotNull @Valid S wanted) {
        return settings.replace(kind, Versions.required(ifMatch), wanted);
    }

    @GET
    @Path("/export")
    @Operation(
            summary = "Export a subject's settings",
            description = "All settings of the subject as a file that an import takes.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(schema = @Schema(implementation = SettingsFile.class)))
    public Response export() {
        String subject = Subject.of(kind).code();
        Map<String, Object> values = settings.exported(kind);
        return Response.ok(new SettingsFile(Optional.of(subject), values, Optional.empty()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + subject + "-settings.json\"")
                .build();
    }

    @POST
    @Path("/import")
    @Operation(
            summary = "Import a subject's settings",
            description = "Takes an exported file. Settings that it leaves out stay; with dryRun nothing is changed"
                    + " and the answer tells what would be. A file with a wrong value changes nothing.")
    @APIResponse(responseCode = "200", description = "What changed, or would change.")
    public SettingsImported take(@NotNull @Valid SettingsFile file) {
        String subject = Subject.of(kind).code();
        if (file.subject().filter(named -> !named.equals(subject)).isPresent()) {
            throw Refusal.Invalid.of("subject", "must be " + subject).raise();
        }
        boolean dryRun = file.dryRun().orElse(false);
        List<SettingChange> changes = settings.take(kind, file.settings(), dryRun);
        return new SettingsImported(changes, !dryRun);
    }
}
