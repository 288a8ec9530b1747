package io.freehold.overview.boundary;

import io.freehold.overview.ClientInsight;
import io.freehold.overview.ClientStats;
import io.freehold.overview.ClientSummary;
import io.freehold.overview.Week;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What clients got. */
@ApplicationScoped
@Path("/clients")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clients")
public class ClientInsightResource {

    @Inject
    ClientInsight clients;

    /** A page of clients with their figures. */
    @Schema(name = "ClientStatsList", description = "Clients with their figures of a week, those who got most first.")
    public record StatsList(
            @Schema(type = SchemaType.STRING, example = "2026-W47")
            Week week,

            long active,
            List<ClientStats> clients,
            Listing.Pagination pagination) {}

    @GET
    @Path("/stats")
    @Permit(ClientInsight.VIEW)
    @Operation(
            summary = "List clients' figures",
            description = "What each client ordered and got in a week, those who got most first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of clients.",
            content = @Content(schema = @Schema(implementation = StatsList.class)))
    public StatsList stats(@BeanParam WeekQuery query, @BeanParam PageParams page) {
        ClientInsight.Stats found = clients.stats(query.week(), query.product(), page.request(Set.of()));
        return new StatsList(
                found.week(),
                found.active(),
                found.page().items(),
                Listing.of("clients", found.page()).pagination());
    }

    @GET
    @Path("/{id}/summary")
    @Permit(ClientInsight.VIEW)
    @Operation(
            summary = "Read a client's summary",
            description = "The client's week with each of its commandes, and when it was last sent a lead.")
    @APIResponse(
            responseCode = "200",
            description = "The summary.",
            content = @Content(schema = @Schema(implementation = ClientSummary.class)))
    public ClientSummary summary(@PathParam("id") UUID id, @BeanParam WeekQuery query) {
        return clients.summary(id, query.week());
    }
}
