package io.freehold.archive.boundary;

import io.freehold.archive.Exports;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tenant's own data, to take along. */
@Path("tenant/export")
@ApplicationScoped
@Tag(name = "Tenant")
public class ExportResource {

    @Inject
    private Exports exports;

    @GET
    @Permit(Exports.MANAGE)
    @Produces(ZipFile.MEDIA_TYPE)
    @Operation(
            summary = "Export the tenant's data",
            description = "All rows of the tenant as of one moment: a ZIP of one JSON Lines file a table, with"
                    + " manifest.json last, which has the number and SHA-256 of each table's rows and names what is"
                    + " left out. Works whatever the tenant's standing is. The export is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The file. One without an end was cut short and cannot be restored.",
            content =
                    @Content(
                            mediaType = ZipFile.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "An export of this tenant is under way.")
    public Response export() {
        exports.begin();
        return ZipFile.answer("tenant", exports::write);
    }
}
