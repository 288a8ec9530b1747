package io.freehold.identity.boundary;

import io.freehold.identity.ImpersonationView;
import io.freehold.identity.Impersonations;
import io.freehold.identity.StartedImpersonation;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Operators who act as a member. Beginning takes no {@code Idempotency-Key}: its answer holds a token, and the
 * ledger of repeats keeps answers. One that was begun twice is ended once more.
 */
@ApplicationScoped
@Path("admin/tenants/{tenantId}/impersonations")
@Produces(MediaType.APPLICATION_JSON)
@Permit("tenants.impersonate")
@Tag(name = "Impersonation", description = "Operators who act as a member, with the tenant looking on.")
public class ImpersonationsResource {

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "ImpersonationList", description = "A page of impersonations.")
    record ImpersonationList(List<ImpersonationView> impersonations, Listing.Pagination pagination) {}

    @Inject
    private Impersonations impersonations;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begin to act as a member",
            description = "Answers a token for the tenant plane, good for 15 minutes and renewed below until the"
                    + " impersonation ends. It reads only, unless writing was asked for and an owner allows it"
                    + " (403 CONSENT_REQUIRED otherwise). 409 when nobody is named and there is no active owner.")
    @APIResponseSchema(value = StartedImpersonation.class, responseCode = "201", responseDescription = "Begun.")
    public Response begin(@PathParam("tenantId") UUID tenant, @NotNull @Valid ImpersonationRequest request) {
        StartedImpersonation begun = impersonations.begin(tenant, request.wanted());
        URI place = URI.create("admin/tenants/" + tenant + "/impersonations/"
                + begun.impersonation().id());
        return Response.created(place).entity(begun).build();
    }

    @GET
    @Operation(summary = "List impersonations", description = "Those in the tenant, newest first, ended ones included.")
    @APIResponse(
            responseCode = "200",
            description = "A page of impersonations.",
            content = @Content(schema = @Schema(implementation = ImpersonationList.class)))
    public Listing<ImpersonationView> list(@PathParam("tenantId") UUID tenant, @BeanParam PageParams page) {
        return Listing.of("impersonations", impersonations.list(tenant, page.request(Set.of())));
    }

    @POST
    @Path("{impersonationId}/token")
    @Operation(
            summary = "Renew an impersonation's token",
            description = "Another token of one's own impersonation, good for 15 minutes at most. 409 when it is over.")
    @APIResponseSchema(value = AccessTokenAnswer.class, responseCode = "200", responseDescription = "The token.")
    public AccessTokenAnswer renew(
            @PathParam("tenantId") UUID tenant, @PathParam("impersonationId") UUID impersonation) {
        return new AccessTokenAnswer(impersonations.renew(tenant, impersonation));
    }

    @DELETE
    @Path("{impersonationId}")
    @Operation(
            summary = "End an impersonation",
            description = "Its tokens are worth nothing from now on. Ending it again changes nothing.")
    @APIResponseSchema(value = MessageAnswer.class, responseCode = "200", responseDescription = "Ended.")
    public MessageAnswer end(@PathParam("tenantId") UUID tenant, @PathParam("impersonationId") UUID impersonation) {
        impersonations.end(tenant, impersonation);
        return new MessageAnswer("The impersonation is over.");
    }
}
