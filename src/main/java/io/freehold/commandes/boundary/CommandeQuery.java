package io.freehold.commandes.boundary;

import io.freehold.commandes.ClientId;
import io.freehold.commandes.CommandeFilter;
import io.freehold.kernel.Asked;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the commande list, as a {@code @BeanParam}. */
public class CommandeQuery {

    @QueryParam("entity")
    @Parameter(description = "Code of a legal company.", example = "RDZ")
    String entity;

    @QueryParam("product")
    @Parameter(description = "Code of a product.", example = "solar")
    String product;

    @QueryParam("client")
    @Parameter(description = "Id of a client.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String client;

    @QueryParam("active")
    @Parameter(description = "true for those that take leads, false for the others.", example = "true")
    String active;

    @QueryParam("departement")
    @Parameter(description = "Code of a departement that it covers.", example = "75")
    String departement;

    CommandeFilter filter() {
        Asked asked = new Asked();
        return asked.accepted(new CommandeFilter(
                asked.text("entity", entity),
                asked.text("product", product),
                asked.id("client", client, ClientId::new),
                asked.flag("active", active),
                asked.text("departement", departement)));
    }
}
