package io.freehold.invoicing.boundary;

import io.freehold.commandes.ClientId;
import io.freehold.invoicing.InvoiceFilter;
import io.freehold.invoicing.InvoiceStatus;
import io.freehold.invoicing.InvoiceType;
import io.freehold.kernel.Asked;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of invoices, as a {@code @BeanParam}. */
public class InvoiceQuery {

    @QueryParam("status")
    @Parameter(description = "Statuses to show, separated by commas.", example = "sent,overdue")
    String status;

    @QueryParam("type")
    @Parameter(description = "Types to show, separated by commas.", example = "client,credit_note")
    String type;

    @QueryParam("client")
    @Parameter(description = "Only this client's.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String client;

    @QueryParam("entity")
    @Parameter(description = "Code of a legal company.", example = "MAIN")
    String entity;

    @QueryParam("year")
    @Parameter(description = "Year of the issue.", example = "2026")
    String year;

    @QueryParam("search")
    @Parameter(description = "A part of the number or of the client's name.", example = "RDZ-2026")
    String search;

    InvoiceFilter filter() {
        Asked asked = new Asked();
        InvoiceFilter filter = new InvoiceFilter(
                asked.many("status", status, InvoiceStatus::find, "names no status of an invoice"),
                asked.many("type", type, InvoiceType::find, "names no type of an invoice"),
                asked.id("client", client, ClientId::new),
                asked.text("entity", entity),
                asked.year("year", year),
                asked.text("search", search));
        asked.refuse();
        return filter;
    }
}
