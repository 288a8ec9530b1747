package io.freehold.leads.boundary;

import io.freehold.leads.LeadEdit;
import io.freehold.leads.LeadId;
import io.freehold.leads.LeadView;
import io.freehold.leads.Leads;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Leads as members work with them. */
@ApplicationScoped
@Path("/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads", description = "Leads and what became of them.")
public class LeadsResource {

    private static final Set<String> SORTABLE = Set.of("createdAt");

    @Inject
    Leads leads;

    @GET
    @Permit("leads.view")
    @Operation(
            summary = "List leads",
            description = "Newest first, by offset or by cursor, under the given filters. Past 10,000 rows the total is"
                    + " that number and atLeast is true, unless total=exact asks for all of them to be counted.")
    @APIResponse(
            responseCode = "200",
            description = "A page of leads.",
            content = @Content(schema = @Schema(implementation = LeadList.class)))
    public Listing<LeadView> list(@BeanParam LeadQuery query, @BeanParam PageParams page) {
        return Listing.of("leads", leads.list(query.filter(), page.request(SORTABLE), query.countsAll()));
    }

    @GET
    @Path("/{id}")
    @Permit("leads.view")
    @Operation(summary = "Read a lead", description = "The lead with its delivery, and its version as ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The lead.",
            content = @Content(schema = @Schema(implementation = LeadAnswer.class)))
    public LeadAnswer get(@PathParam("id") UUID id) {
        return new LeadAnswer(leads.get(new LeadId(id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("leads.edit")
    @Operation(
            summary = "Edit a lead",
            description = "Changes status or notes. Starts from the version in If-Match: 428 without it, 412 when it"
                    + " is no longer the newest, 409 for a status that may not be set by hand.")
    @APIResponse(
            responseCode = "200",
            description = "The lead afterwards.",
            content = @Content(schema = @Schema(implementation = LeadAnswer.class)))
    public LeadAnswer edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid LeadEdit edit) {
        return new LeadAnswer(leads.edit(new LeadId(id), Versions.required(ifMatch), edit));
    }

    @DELETE
    @Path("/{id}")
    @Permit("leads.delete")
    @Operation(
            summary = "Delete a lead",
            description =
                    "All that is known of the person goes; the audit log keeps that the lead was there. A delivery that"
                            + " has not left yet is withdrawn and its place given back. Starts from the version in"
                            + " If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "Deleted.",
            content = @Content(schema = @Schema(implementation = Done.class)))
    @APIResponse(responseCode = "409", description = "LEAD_DELIVERED: a client has it, or it is on its way.")
    public Done delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        leads.delete(new LeadId(id), Versions.required(ifMatch));
        return new Done("The lead was deleted.");
    }
}
