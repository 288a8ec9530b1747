package io.freehold.invoicing.boundary;

import io.freehold.invoicing.InvoiceFile;
import io.freehold.invoicing.InvoiceId;
import io.freehold.invoicing.InvoiceView;
import io.freehold.invoicing.Invoices;
import io.freehold.invoicing.OverdueDashboard;
import io.freehold.invoicing.OverdueInvoices;
import io.freehold.invoicing.Papers;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invoices as members read them. */
@ApplicationScoped
@Path("/invoices")
@Permit(Invoices.PERMISSION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices", description = "Invoices, credit notes and what is paid.")
public class InvoicesResource {

    private static final String PDF = "application/pdf";

    @Inject
    Invoices invoices;

    @Inject
    OverdueInvoices overdue;

    @Inject
    Papers papers;

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(description = "A page of invoices.")
    record InvoiceList(List<InvoiceView> invoices, Listing.Pagination pagination) {}

    @GET
    @Operation(
            summary = "List invoices",
            description = "Newest first, by offset or by cursor, under the given filters. Credit notes' amounts are"
                    + " positive; the received side between companies has negative ones.")
    @APIResponse(
            responseCode = "200",
            description = "A page of invoices.",
            content = @Content(schema = @Schema(implementation = InvoiceList.class)))
    public Listing<InvoiceView> list(@BeanParam InvoiceQuery query, @BeanParam PageParams page) {
        return Listing.of("invoices", invoices.list(query.filter(), page.request(Set.of())));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read an invoice",
            description = "With its lines, payments, history and credit notes, and its version as ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The invoice.",
            content = @Content(schema = @Schema(implementation = InvoiceFile.class)))
    public InvoiceFile get(@PathParam("id") UUID id) {
        return invoices.get(new InvoiceId(id));
    }

    @GET
    @Path("/overdue-dashboard")
    @Operation(
            summary = "Read what is overdue",
            description = "What clients have not paid in time: in all, by age and by client. Invoices between companies"
                    + " are left out.")
    @APIResponse(
            responseCode = "200",
            description = "The sums, as of now.",
            content = @Content(schema = @Schema(implementation = OverdueDashboard.class)))
    public OverdueDashboard overdue() {
        return overdue.dashboard();
    }

    @GET
    @Path("/export")
    @Produces("text/csv")
    @Operation(
            summary = "Export invoices",
            description = "All invoices under the filters as one CSV file, at most 20,000; amounts of credit notes are"
                    + " negative, so that columns add up.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response export(@BeanParam InvoiceQuery query) {
        return file("invoices.csv", "text/csv; charset=UTF-8", invoices.export(query.filter()));
    }

    @GET
    @Path("/{id}/pdf")
    @Produces(PDF)
    @Operation(
            summary = "Read an invoice's paper",
            description = "PDF/A-3; that of an issued invoice carries its Factur-X file (EN 16931).")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(@PathParam("id") UUID id) {
        Papers.Paper paper = papers.pdf(new InvoiceId(id));
        return file(paper.name(), PDF, paper.content());
    }

    @GET
    @Path("/{id}/factur-x")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(
            summary = "Read an invoice's Factur-X file",
            description = "EN 16931 in the syntax CII. 409 for a draft, and for one whose company's details were not"
                    + " set when it was issued.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = "application/xml", schema = @Schema(implementation = String.class)))
    public Response facturX(@PathParam("id") UUID id) {
        return file("factur-x.xml", "application/xml; charset=UTF-8", papers.facturX(new InvoiceId(id)));
    }

    private static Response file(String name, String type, Object content) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
