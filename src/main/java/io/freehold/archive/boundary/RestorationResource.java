package io.freehold.archive.boundary;

import io.freehold.archive.NewCopy;
import io.freehold.archive.Restorations;
import io.freehold.archive.Restored;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Restores a tenant. Not {@code @Idempotent}: its fingerprint would hold the whole body in memory; that
 * a subdomain is taken once protects against a repeat.
 */
@Path("admin/tenants/restore")
@ApplicationScoped
@Tag(name = "Tenants")
public class RestorationResource {

    @Inject
    private Restorations restorations;

    @POST
    @Permit("tenants.manage")
    @Consumes(ZipFile.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Restore a tenant",
            description = "Makes a new tenant of an export's file, all of it or nothing. The new tenant is SUSPENDED"
                    + " until it is reactivated. Nobody is a member of it: the former owners are invited. Keys are"
                    + " issued anew. A file that was cut short, changed, or not written here is refused.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = ZipFile.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "The tenant with the sums of its tables, which are the file's.",
            content = @Content(schema = @Schema(implementation = Restored.class)))
    @APIResponse(responseCode = "400", description = "ARCHIVE_REFUSED, or the subdomain or name cannot be.")
    @APIResponse(responseCode = "409", description = "SUBDOMAIN_TAKEN.")
    public Response restore(
            @Parameter(description = "Of the new tenant: 3 to 40 of a-z, 0-9 and -.", required = true)
                    @QueryParam("subdomain")
                    @NotNull
                    String subdomain,
            @Parameter(description = "Of the new tenant; the file's without one.") @QueryParam("name") String name,
            InputStream body)
            throws IOException {
        Restored restored = restorations.restore(new NewCopy(subdomain, Optional.ofNullable(name)), body);
        return Response.created(URI.create("admin/tenants/" + restored.tenant().id()))
                .entity(restored)
                .build();
    }
}
