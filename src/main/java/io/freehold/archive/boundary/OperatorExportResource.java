package io.freehold.archive.boundary;

import io.freehold.archive.OperatorExports;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A tenant's data, taken out by an operator. */
@Path("admin/tenants/{tenantId}/export")
@ApplicationScoped
@Tag(name = "Tenants")
public class OperatorExportResource {

    @Inject
    private OperatorExports exports;

    @GET
    @Permit(OperatorExports.EXPORT)
    @Produces(ZipFile.MEDIA_TYPE)
    @Operation(
            summary = "Export a tenant's data",
            description = "The same file as the tenant's own export. The tenant's audit log names the operator.")
    @APIResponse(
            responseCode = "200",
            description = "The file. One without an end was cut short and cannot be restored.",
            content =
                    @Content(
                            mediaType = ZipFile.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "An export of this tenant is under way.")
    public Response export(@PathParam("tenantId") UUID id) {
        exports.begin(id);
        return ZipFile.answer("tenant-" + id, out -> exports.write(id, out));
    }
}
