package io.freehold.delivery.boundary;

import io.freehold.delivery.BatchView;
import io.freehold.delivery.Batches;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The clients' daily mails. */
@ApplicationScoped
@Path("/deliveries/batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliveries")
public class BatchesResource {

    @Inject
    Batches batches;

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(description = "A page of daily mails.")
    record BatchList(List<BatchView> batches, Listing.Pagination pagination) {}

    @GET
    @Permit("deliveries.view")
    @Operation(
            summary = "List daily mails",
            description = "One a client and day, made at 09:30 in Paris of all deliveries that waited. Newest first, by"
                    + " offset or by cursor.")
    @APIResponse(
            responseCode = "200",
            description = "A page of daily mails.",
            content = @Content(schema = @Schema(implementation = BatchList.class)))
    public Listing<BatchView> list(@BeanParam BatchQuery query, @BeanParam PageParams page) {
        return Listing.of("batches", batches.list(query.filter(), page.request(Set.of())));
    }
}
