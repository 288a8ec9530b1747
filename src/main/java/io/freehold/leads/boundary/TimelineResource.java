package io.freehold.leads.boundary;

import io.freehold.leads.LeadId;
import io.freehold.leads.LeadTimelines;
import io.freehold.leads.TimelineEntry;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A lead's course. */
@ApplicationScoped
@Path("/leads/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class TimelineResource {

    /** What is answered. */
    @Schema(name = "LeadTimeline")
    public record TimelineAnswer(List<TimelineEntry> timeline) {}

    @Inject
    LeadTimelines timelines;

    @GET
    @Permit("leads.view")
    @Operation(
            summary = "Follow a lead's course",
            description = "How it came, what members did, where routing and delivery took it; oldest first.")
    @APIResponseSchema(value = TimelineAnswer.class, responseCode = "200", responseDescription = "The timeline.")
    public TimelineAnswer get(@PathParam("id") UUID id) {
        return new TimelineAnswer(timelines.of(new LeadId(id)));
    }
}
