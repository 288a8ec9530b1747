package io.freehold.leads.boundary;

import io.freehold.leads.IssuedSource;
import io.freehold.leads.ProviderEdit;
import io.freehold.leads.ProviderFilter;
import io.freehold.leads.ProviderId;
import io.freehold.leads.ProviderView;
import io.freehold.leads.Providers;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versioned;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sources of leads. */
@ApplicationScoped
@Path("/providers")
@Produces(MediaType.APPLICATION_JSON)
@Permit("providers.access")
@Tag(name = "Providers", description = "Sources of leads, their keys and what they may send.")
public class ProvidersResource {

    /** A provider that was just made. */
    @Schema(name = "IssuedProvider")
    public record IssuedAnswer(
            ProviderView provider,

            @Schema(description = "The key itself, for X-Api-Key. It is shown this once.")
            String key)
            implements Versioned {

        @Override
        public int version() {
            return provider.version();
        }

        @Override
        public String toString() {
            return "IssuedAnswer[" + provider.id() + "]";
        }
    }

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "ProviderList")
    public record ProviderList(List<ProviderView> providers, Listing.Pagination pagination) {}

    @Inject
    Providers providers;

    @GET
    @Operation(summary = "List providers", description = "By name, those of the companies in scope.")
    @APIResponseSchema(value = ProviderList.class, responseCode = "200", responseDescription = "A page of them.")
    public Listing<ProviderView> list(@BeanParam ProviderQuery query, @BeanParam PageParams page) {
        ProviderFilter filter = query.filter();
        return Listing.of("providers", providers.list(filter, page.request(Set.of())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set a provider up",
            description = "Answers its key this once. Not repeatable by Idempotency-Key, which would keep it: the name"
                    + " protects against a second one.")
    @APIResponseSchema(value = IssuedAnswer.class, responseCode = "201", responseDescription = "Provider and key.")
    @APIResponse(responseCode = "409", description = "PROVIDER_NAME_TAKEN; errors names the field.")
    public Response create(@NotNull @Valid ProviderRequest request) {
        IssuedSource issued = providers.create(request.wanted());
        return Response.created(URI.create("providers/" + issued.provider().id()))
                .entity(new IssuedAnswer(issued.provider(), issued.key()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a provider", description = "Never with a key; its version as ETag.")
    @APIResponseSchema(value = ProviderAnswer.class, responseCode = "200", responseDescription = "The provider.")
    public ProviderAnswer get(@PathParam("id") UUID id) {
        return new ProviderAnswer(providers.get(new ProviderId(id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a provider",
            description = "Starts from the version in If-Match. A new mapping replaces the old one and holds for leads"
                    + " from now on; replay those that came before.")
    @APIResponseSchema(value = ProviderAnswer.class, responseCode = "200", responseDescription = "The provider.")
    @APIResponse(responseCode = "409", description = "PROVIDER_NAME_TAKEN; errors names the field.")
    public ProviderAnswer edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProviderEdit edit) {
        return new ProviderAnswer(providers.edit(new ProviderId(id), Versions.required(ifMatch), edit));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Delete a provider",
            description = "Its keys open nothing from now on; its leads stay. Starts from the version in If-Match.")
    @APIResponseSchema(value = Done.class, responseCode = "200", responseDescription = "Deleted.")
    public Done delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        providers.delete(new ProviderId(id), Versions.required(ifMatch));
        return new Done("The provider was deleted. Its leads are kept.");
    }
}
