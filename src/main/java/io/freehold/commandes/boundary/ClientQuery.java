package io.freehold.commandes.boundary;

import io.freehold.commandes.ClientFilter;
import io.freehold.kernel.Asked;
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
        Asked asked = new Asked();
        return asked.accepted(new ClientFilter(
                asked.text("entity", entity), asked.text("search", search), asked.flag("active", active)));
    }
}
