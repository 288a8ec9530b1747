package io.freehold.overview.boundary;

import io.freehold.overview.EventLog;
import io.freehold.overview.EventView;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened in the tenant's trade. */
@ApplicationScoped
@Path("/event-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overview")
public class EventLogResource {

    @Inject
    EventLog log;

    /** The list's form for the contract. */
    @Schema(name = "EventList", description = "A page of events.")
    public record EventList(List<EventView> events, Listing.Pagination pagination) {}

    /** The acts that there are. */
    @Schema(name = "EventActions", description = "The acts that the log knows, by name.")
    public record EventActions(List<String> actions) {}

    /** A single event. */
    @Schema(name = "EventAnswer", description = "An event with its values.")
    public record EventAnswer(EventView event) {}

    @GET
    @Permit(EventLog.VIEW)
    @Operation(
            summary = "List events",
            description = "What was done to leads, deliveries, clients, commandes and their settings, newest first, by"
                    + " offset or by cursor, within the companies of the scope. The total counts up to 10,000.")
    @APIResponse(
            responseCode = "200",
            description = "A page of events.",
            content = @Content(schema = @Schema(implementation = EventList.class)))
    public Listing<EventView> list(@BeanParam EventQuery query, @BeanParam PageParams page) {
        return Listing.of("events", log.page(query.filter(), page.request(Set.of())));
    }

    @GET
    @Path("/actions")
    @Permit(EventLog.VIEW)
    @Operation(summary = "List the acts", description = "The acts that the event log knows, to filter by.")
    @APIResponse(
            responseCode = "200",
            description = "Their names.",
            content = @Content(schema = @Schema(implementation = EventActions.class)))
    public EventActions actions() {
        return new EventActions(log.actions());
    }

    @GET
    @Path("/{id}")
    @Permit(EventLog.VIEW)
    @Operation(summary = "Read an event", description = "The event with its values before and after, masked.")
    @APIResponse(
            responseCode = "200",
            description = "The event.",
            content = @Content(schema = @Schema(implementation = EventAnswer.class)))
    public EventAnswer get(@PathParam("id") UUID id) {
        return new EventAnswer(log.get(id));
    }
}
