package io.freehold.accounts.boundary;

import io.freehold.accounts.NewTenant;
import io.freehold.accounts.TenantAccount;
import io.freehold.accounts.TenantChange;
import io.freehold.accounts.TenantRegistration;
import io.freehold.accounts.Tenants;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tenants, for operators (seed 004). */
@Path("admin/tenants")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenants")
public class TenantsResource {

    private static final Set<String> SORTABLE = Set.of("name", "subdomain", "status", "plan", "createdAt");

    @Inject
    Tenants tenants;

    @Inject
    TenantRegistration registration;

    @GET
    @Permit("tenants.view")
    @Operation(summary = "List tenants", description = "By name, under the given filters.")
    @APIResponse(
            responseCode = "200",
            description = "A page of tenants.",
            content = @Content(schema = @Schema(implementation = TenantAnswers.Many.class)))
    public Listing<TenantAccount> list(@BeanParam TenantQuery query, @BeanParam PageParams page) {
        return Listing.of("tenants", tenants.list(query.filter(), page.request(SORTABLE)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("tenants.manage")
    @Idempotent
    @Operation(
            summary = "Register a tenant",
            description = "With its first legal company and an invitation to its first owner, named in owner or in"
                    + " businessDetails.email. 409 SUBDOMAIN_TAKEN names the field.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = TenantAnswers.One.class)))
    public Response register(@NotNull @Valid NewTenant wanted) {
        TenantAccount tenant = registration.register(wanted);
        return Response.created(URI.create("admin/tenants/" + tenant.id()))
                .entity(new TenantAnswers.One(tenant))
                .build();
    }

    @GET
    @Path("{tenantId}")
    @Permit("tenants.view")
    @Operation(
            summary = "Read a tenant",
            description = "With its owners and how many members it has; its version is in the ETag.")
    @APIResponseSchema(value = TenantAnswers.One.class, responseCode = "200", responseDescription = "The tenant.")
    public TenantAnswers.One get(@PathParam("tenantId") UUID tenant) {
        return new TenantAnswers.One(tenants.get(tenant));
    }

    @PATCH
    @Path("{tenantId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("tenants.manage")
    @Operation(
            summary = "Change a tenant",
            description = "Starts from the version in If-Match. The subdomain is for ever; the standing has routes of"
                    + " its own. 409 for a closed tenant.")
    @APIResponseSchema(
            value = TenantAnswers.One.class,
            responseCode = "200",
            responseDescription = "The tenant afterwards.")
    public TenantAnswers.One edit(
            @PathParam("tenantId") UUID tenant,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TenantChange change) {
        return new TenantAnswers.One(tenants.edit(tenant, Versions.required(ifMatch), change));
    }
}
