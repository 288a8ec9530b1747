package io.freehold.commandes.boundary;

import io.freehold.commandes.ClientFilter;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the client list, as a {@code @BeanParam}. */
public class ClientQuery {

    @QueryParam("entity")
    @Parameter(description = "Code of a legal company.", example = "RDZ")
    String entity;

    @QueryParam("search")
    @Parameter(description = "A part of the name or the e-mail address, in any case.")
    String search;

    @QueryParam("active")
    @Parameter(description = "true for those that take leads, false for the others.", example = "true")
    String active;

    ClientFilter filter() {
        Filters read = new Filters();
        return read.accepted(new ClientFilter(
                read.text("entity", entity), read.text("search", search), read.flag("active", active)));
    }
}
