package io.freehold.feed.boundary;

import io.freehold.feed.FeedTickets;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tickets for the socket. */
@Path("feed/tickets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feed")
public class FeedTicketResource {
    /**
     * A ticket.
     *
     * @param ticket for {@code /feed?ticket=}, once
     * @param expiresInSeconds how long it waits to be used
     */
    @Schema(name = "FeedTicket")
    public record FeedTicket(String ticket, long expiresInSeconds) {}

    @Inject
    private FeedTickets tickets;

    @POST
    @AnyEntity
    @Permit(Permit.SIGNED_IN)
    @Operation(
            summary = "Issue a feed ticket",
            description = "A ticket opens one socket at /feed?ticket=… within 30 seconds and is worthless afterwards.")
    @APIResponse(
            responseCode = "201",
            description = "The ticket.",
            content = @Content(schema = @Schema(implementation = FeedTicket.class)))
    public Response issue(@Context HttpHeaders headers) {
        String ticket = tickets.issue(ShownCredentials.token(headers));
        return Response.status(Response.Status.CREATED)
                .entity(new FeedTicket(ticket, FeedTickets.LIFE.toSeconds()))
                .build();
    }
}
