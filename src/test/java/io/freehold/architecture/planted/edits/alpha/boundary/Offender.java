package io.freehold.architecture.planted.edits.alpha.boundary;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** Planted: an edit whose answer does not tell the version that the next one starts from. */
@Path("/planted/edit")
public class Offender {
    @PUT
    public String edit(@HeaderParam("If-Match") String ifMatch) {
        return ifMatch;
    }
}
