package io.freehold.routing.boundary;

import io.freehold.routing.NewSimulation;
import io.freehold.routing.SimulationView;
import io.freehold.routing.Simulations;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trials of other terms. */
@ApplicationScoped
@Path("/routing/simulations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routing", description = "Which client gets which lead.")
public class SimulationsResource {

    @Inject
    Simulations simulations;

    /** The list's form for the contract. */
    @Schema(name = "SimulationList", description = "A page of simulations.")
    public record SimulationList(List<SimulationView> simulations, Listing.Pagination pagination) {}

    /** A single simulation. */
    @Schema(name = "SimulationAnswer", description = "A simulation.")
    public record SimulationAnswer(SimulationView simulation) {}

    @POST
    @AnyEntity
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Simulations.TRY)
    @Operation(
            summary = "Try other terms",
            description = "Replays the leads of the last days against other terms, in the companies of the scope. It"
                    + " changes nothing. 409 SIMULATIONS_UNDER_WAY while three are not finished.")
    @APIResponse(
            responseCode = "202",
            description = "It will be carried out; Location has its result later.",
            content = @Content(schema = @Schema(implementation = SimulationAnswer.class)))
    public Response begin(@NotNull @Valid NewSimulation wanted) {
        SimulationView begun = simulations.begin(wanted);
        return Response.accepted(new SimulationAnswer(begun))
                .location(URI.create("routing/simulations/" + begun.id()))
                .build();
    }

    @GET
    @Permit(Simulations.TRY)
    @Operation(
            summary = "List simulations",
            description = "Newest first, those about companies of the scope alone, without changes and results.")
    @APIResponse(
            responseCode = "200",
            description = "A page of simulations.",
            content = @Content(schema = @Schema(implementation = SimulationList.class)))
    public Listing<SimulationView> list(@BeanParam PageParams page) {
        return Listing.of("simulations", simulations.list(page.request(Set.of())));
    }

    @GET
    @Path("/{id}")
    @Permit(Simulations.TRY)
    @Operation(
            summary = "Read a simulation",
            description = "How far it is, and its result once it is done: the present terms (before) beside the"
                    + " changed ones (after).")
    @APIResponse(
            responseCode = "200",
            description = "The simulation.",
            content = @Content(schema = @Schema(implementation = SimulationAnswer.class)))
    public SimulationAnswer get(@PathParam("id") UUID id) {
        return new SimulationAnswer(simulations.get(id));
    }
}
