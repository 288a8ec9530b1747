package io.freehold.invoicing.boundary;

import io.freehold.invoicing.InvoiceDrafts;
import io.freehold.invoicing.InvoiceEdit;
import io.freehold.invoicing.InvoiceFile;
import io.freehold.invoicing.InvoiceId;
import io.freehold.invoicing.NewInvoice;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invoices before their issue. */
@ApplicationScoped
@Path("/invoices")
@Permit(InvoiceDrafts.PERMISSION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class InvoiceDraftsResource {

    @Inject
    InvoiceDrafts drafts;

    /** What is said of a thing that is gone. */
    @Schema(name = "InvoiceGone", description = "What was done.")
    record Gone(String message) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            summary = "Draft an invoice",
            description =
                    "Of records of the ledger, which are frozen for it, of lines, or of both, on the client's terms of"
                            + " now. 409 for records that another invoice has.")
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = InvoiceFile.class)))
    public Response draft(@NotNull @Valid NewInvoice wanted) {
        InvoiceFile file = drafts.draft(wanted);
        return Response.created(URI.create("invoices/" + file.invoice().id()))
                .entity(file)
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a draft",
            description =
                    "Starts from the version in If-Match: 428 without it, 412 when it is no longer the newest. 409 for"
                            + " an issued invoice: a credit note takes back what was wrong with it.")
    @APIResponse(
            responseCode = "200",
            description = "The draft afterwards.",
            content = @Content(schema = @Schema(implementation = InvoiceFile.class)))
    public InvoiceFile edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid InvoiceEdit edit) {
        return drafts.edit(new InvoiceId(id), Versions.required(ifMatch), edit);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Delete a draft",
            description =
                    "Starts from the version in If-Match. The ledger has its records back. 409 for an issued invoice,"
                            + " and for a credit note of deliveries that were taken back.")
    @APIResponse(
            responseCode = "200",
            description = "It is gone.",
            content = @Content(schema = @Schema(implementation = Gone.class)))
    public Gone delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        drafts.delete(new InvoiceId(id), Versions.required(ifMatch));
        return new Gone("The draft was deleted.");
    }
}
