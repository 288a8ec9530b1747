package io.freehold.invoicing.boundary;

import io.freehold.invoicing.CreditNotes;
import io.freehold.invoicing.InvoiceDrafts;
import io.freehold.invoicing.InvoiceFile;
import io.freehold.invoicing.InvoiceId;
import io.freehold.invoicing.Issues;
import io.freehold.invoicing.NewCredit;
import io.freehold.invoicing.NewPayment;
import io.freehold.invoicing.Payments;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** What members do with invoices. */
@ApplicationScoped
@Path("/invoices")
@Permit(InvoiceDrafts.PERMISSION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class InvoiceActsResource {

    @Inject
    Issues issues;

    @Inject
    Payments payments;

    @Inject
    CreditNotes creditNotes;

    @POST
    @Path("/{id}/issue")
    @Idempotent
    @Operation(
            summary = "Issue an invoice",
            description =
                    "A draft gets its company's next number of the year and stays as it is from then on; a credit note"
                            + " lessens its invoice. 409 for an issued one, and while the company's details for invoices"
                            + " are not set.")
    @APIResponse(
            responseCode = "200",
            description = "The invoice afterwards.",
            content = @Content(schema = @Schema(implementation = InvoiceFile.class)))
    public Response issue(@PathParam("id") UUID id) {
        return Response.ok(issues.issue(new InvoiceId(id))).build();
    }

    @POST
    @Path("/{id}/send")
    @Idempotent
    @Operation(
            summary = "Send an invoice",
            description =
                    "Mails its paper to the client, soon after the answer; a draft is issued first. May be done again.")
    @APIResponse(
            responseCode = "202",
            description = "It is on its way; the invoice tells how that ends.",
            content = @Content(schema = @Schema(implementation = InvoiceFile.class)))
    public Response send(@PathParam("id") UUID id) {
        InvoiceFile file = issues.send(new InvoiceId(id));
        return Response.accepted(file).build();
    }

    @POST
    @Path("/{id}/payments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            summary = "Record a payment",
            description =
                    "In part or whole; the invoice is paid once nothing is left. 409 for more than is left, for a draft"
                            + " and for a paid one.")
    @APIResponse(
            responseCode = "201",
            description = "The invoice afterwards.",
            content = @Content(schema = @Schema(implementation = InvoiceFile.class)))
    public Response pay(@PathParam("id") UUID id, @NotNull @Valid NewPayment paid) {
        InvoiceFile file = payments.add(new InvoiceId(id), paid);
        return Response.created(URI.create("invoices/" + id)).entity(file).build();
    }

    @POST
    @Path("/{id}/mark-paid")
    @Idempotent
    @Operation(
            summary = "Mark an invoice paid",
            description = "Records that all that is left came in. 409 for a draft and for a paid one.")
    @APIResponse(
            responseCode = "200",
            description = "The invoice afterwards.",
            content = @Content(schema = @Schema(implementation = InvoiceFile.class)))
    public Response markPaid(@PathParam("id") UUID id) {
        return Response.ok(payments.settle(new InvoiceId(id))).build();
    }

    @POST
    @Path("/{id}/credit-note")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            summary = "Draft a credit note",
            description =
                    "Takes lines of an issued invoice back, or all that is left of it, never more. It counts once it"
                            + " is issued. 409 while another draft of the invoice waits.")
    @APIResponse(
            responseCode = "201",
            description = "The credit note, a draft.",
            content = @Content(schema = @Schema(implementation = InvoiceFile.class)))
    public Response credit(@PathParam("id") UUID id, @NotNull @Valid NewCredit wanted) {
        InvoiceFile file = creditNotes.draft(new InvoiceId(id), wanted);
        return Response.created(URI.create("invoices/" + file.invoice().id()))
                .entity(file)
                .build();
    }
}
