package io.freehold.architecture.planted.routes.alpha.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Planted: a public route that is not listed. */
@Path("/planted/too")
public class OffenderToo {
    @POST
    @PermitAll
    public String take() {
        return "";
    }
}
