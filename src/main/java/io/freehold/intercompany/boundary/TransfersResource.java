package io.freehold.intercompany.boundary;

import io.freehold.intercompany.RetryResult;
import io.freehold.intercompany.TransferId;
import io.freehold.intercompany.TransferView;
import io.freehold.intercompany.Transfers;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What companies owe each other, lead by lead. */
@ApplicationScoped
@Path("/intercompany/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intercompany")
public class TransfersResource {

    @Inject
    Transfers transfers;

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(description = "A page of transfers.")
    record TransferList(List<TransferView> transfers, Listing.Pagination pagination) {}

    /** A single transfer as it is answered. */
    @Schema(description = "A transfer.")
    record TransferAnswer(TransferView transfer) {}

    @GET
    @Permit(Transfers.VIEW)
    @Operation(
            summary = "List transfers",
            description =
                    "Newest first, by offset or by cursor, under the given filters, of pairs in which a company of"
                            + " the scope takes part.")
    @APIResponse(
            responseCode = "200",
            description = "A page of transfers.",
            content = @Content(schema = @Schema(implementation = TransferList.class)))
    public Listing<TransferView> list(@BeanParam TransferQuery query, @BeanParam PageParams page) {
        return Listing.of("transfers", transfers.list(query.filter(), page.request(Set.of())));
    }

    @GET
    @Path("/{id}")
    @Permit(Transfers.VIEW)
    @Operation(summary = "Read a transfer", description = "The transfer, and its version as ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The transfer.",
            content = @Content(schema = @Schema(implementation = TransferAnswer.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(transfers.get(new TransferId(id)));
    }

    @POST
    @Path("/retry")
    @Permit(Transfers.MANAGE)
    @Idempotent
    @Operation(
            summary = "Try transfers in error again",
            description =
                    "Looks for their prices again, of the pairs of which both companies were granted, oldest first"
                            + " and at most 1,000 a request. 403 for a caller without two companies.")
    @APIResponse(
            responseCode = "200",
            description = "How many were tried, and what became of them.",
            content = @Content(schema = @Schema(implementation = RetryResult.class)))
    public Response retryErrors() {
        return Response.ok(transfers.retryErrors()).build();
    }

    @POST
    @Path("/{id}/retry")
    @Permit(Transfers.MANAGE)
    @Idempotent
    @Operation(
            summary = "Try a transfer again",
            description = "Looks for its price again; it stays in error when there is none still. 409"
                    + " TRANSFER_NOT_IN_ERROR for one that is not, 403 when a company of its pair was not granted.")
    @APIResponse(
            responseCode = "200",
            description = "The transfer afterwards.",
            content = @Content(schema = @Schema(implementation = TransferAnswer.class)))
    public Response retry(@PathParam("id") UUID id) {
        return answer(transfers.retry(new TransferId(id)));
    }

    private static Response answer(TransferView transfer) {
        return Response.ok(new TransferAnswer(transfer))
                .tag(Versions.tag(transfer.version()))
                .build();
    }
}
