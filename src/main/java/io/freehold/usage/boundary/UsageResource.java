package io.freehold.usage.boundary;

import io.freehold.tenancy.Permit;
import io.freehold.usage.Usage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one's own tenant uses (seed 001). */
@Path("tenant/usage")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Permit(Permit.SIGNED_IN)
@Tag(name = "Own tenant")
public class UsageResource {

    @Inject
    private Usage usage;

    @GET
    @Operation(
            summary = "Show the usage of one's own tenant",
            description = "How much of its plan's limits is used, and when the month's API calls are used up at their"
                    + " pace. Requests of the last seconds may not be counted yet.")
    @APIResponseSchema(value = UsageAnswer.class, responseCode = "200", responseDescription = "The usage.")
    public UsageAnswer own() {
        return UsageAnswer.of(usage.own());
    }
}
