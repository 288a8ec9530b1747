package io.freehold.commandes.boundary;

import io.freehold.commandes.ClientActivity;
import io.freehold.commandes.ClientFile;
import io.freehold.commandes.ClientId;
import io.freehold.commandes.CoveredDepartement;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a client covers, and what was done to it. */
@ApplicationScoped
@Path("/clients")
@Produces(MediaType.APPLICATION_JSON)
@Permit("clients.view")
@Tag(name = "Clients")
public class ClientFileResource {

    /** Where a client's commandes take leads from. */
    @Schema(name = "ClientCoverage")
    public record CoverageAnswer(List<CoveredDepartement> departements) {}

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "ClientActivityList")
    public record ActivityList(List<ClientActivity> activity, Listing.Pagination pagination) {}

    @Inject
    ClientFile file;

    @GET
    @Path("/{id}/coverage")
    @Operation(
            summary = "Show what a client covers",
            description = "The departements that its commandes take leads from, by code, paused commandes too.")
    @APIResponseSchema(value = CoverageAnswer.class, responseCode = "200", responseDescription = "The departements.")
    public CoverageAnswer coverage(@PathParam("id") UUID id) {
        return new CoverageAnswer(file.coverage(new ClientId(id)));
    }

    @GET
    @Path("/{id}/activity")
    @Operation(
            summary = "Show what was done to a client",
            description = "What the audit log has of the client and its commandes, newest first, by offset or by"
                    + " cursor. Persons are masked.")
    @APIResponseSchema(value = ActivityList.class, responseCode = "200", responseDescription = "A page of it.")
    public Listing<ClientActivity> activity(@PathParam("id") UUID id, @BeanParam PageParams page) {
        return Listing.of("activity", file.activity(new ClientId(id), page.request(Set.of())));
    }
}
