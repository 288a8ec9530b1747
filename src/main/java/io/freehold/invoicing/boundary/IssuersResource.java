package io.freehold.invoicing.boundary;

import io.freehold.invoicing.InvoiceDrafts;
import io.freehold.invoicing.Invoices;
import io.freehold.invoicing.Issuer;
import io.freehold.invoicing.IssuerView;
import io.freehold.invoicing.Issuers;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What legal companies put on their invoices. */
@ApplicationScoped
@Path("/invoices/issuers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class IssuersResource {

    @Inject
    Issuers issuers;

    /** All that are set up. */
    @Schema(name = "Issuers", description = "Companies' details for invoices.")
    record IssuerList(List<IssuerView> issuers) {}

    @GET
    @Permit(Invoices.PERMISSION)
    @Operation(summary = "List companies' details for invoices", description = "Of those that are set up.")
    @APIResponse(
            responseCode = "200",
            description = "The details, by company.",
            content = @Content(schema = @Schema(implementation = IssuerList.class)))
    public IssuerList list() {
        return new IssuerList(issuers.list());
    }

    @GET
    @Path("/{entity}")
    @Permit(Invoices.PERMISSION)
    @Operation(
            summary = "Read a company's details for invoices",
            description = "With the version as ETag; 404 while they are not set.")
    @APIResponse(
            responseCode = "200",
            description = "The details.",
            content = @Content(schema = @Schema(implementation = IssuerView.class)))
    public IssuerView get(@PathParam("entity") String entity) {
        return issuers.get(entity);
    }

    @PUT
    @Path("/{entity}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(InvoiceDrafts.PERMISSION)
    @Operation(
            summary = "Set a company's details for invoices",
            description =
                    "In the place of all before; issued invoices keep theirs. Starts from the version in If-Match,"
                            + " \"v0\" the first time.")
    @APIResponse(
            responseCode = "200",
            description = "The details afterwards.",
            content = @Content(schema = @Schema(implementation = IssuerView.class)))
    public IssuerView describe(
            @PathParam("entity") String entity,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Issuer issuer) {
        return issuers.describe(entity, Versions.required(ifMatch), issuer);
    }
}
