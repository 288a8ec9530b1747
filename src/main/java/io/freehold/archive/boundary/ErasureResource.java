package io.freehold.archive.boundary;

import io.freehold.archive.Certificate;
import io.freehold.archive.Erasures;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The end of a tenant and its proof. Not {@code @Idempotent}, because it is so by nature: a tenant has one
 * erasure, and asking again goes on with it.
 */
@Path("admin/tenants/{tenantId}/erasure")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenants")
public class ErasureResource {

    /** What is answered. */
    @Schema(name = "DeletionCertificateAnswer")
    public record CertificateAnswer(Certificate certificate) {}

    /**
     * What has to be said.
     *
     * @param confirm the tenant's subdomain, typed by somebody who means it
     */
    @Schema(name = "ErasureRequest")
    public record ErasureRequest(@NotNull String confirm) {}

    @Inject
    private Erasures erasures;

    @POST
    @Permit(Erasures.DELETE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Erase a tenant",
            description = "Removes all rows of a tenant that was deleted before, and the people who are members of no"
                    + " other. It cannot be undone and runs as a job; the certificate shows how far it has come.")
    @APIResponse(
            responseCode = "202",
            description = "It has begun, or goes on.",
            content = @Content(schema = @Schema(implementation = CertificateAnswer.class)))
    @APIResponse(responseCode = "409", description = "STATE_CONFLICT: the tenant was not deleted before.")
    public Response erase(@PathParam("tenantId") UUID id, @NotNull @Valid ErasureRequest request) {
        return Response.accepted(new CertificateAnswer(erasures.begin(id, request.confirm())))
                .build();
    }

    @GET
    @Permit(Erasures.DELETE)
    @Operation(
            summary = "Deletion certificate",
            description = "What went, table by table, and when. It stays when the tenant is gone and does not change"
                    + " once finished.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate.",
            content = @Content(schema = @Schema(implementation = CertificateAnswer.class)))
    public CertificateAnswer certificate(@PathParam("tenantId") UUID id) {
        return new CertificateAnswer(erasures.certificate(id));
    }
}
