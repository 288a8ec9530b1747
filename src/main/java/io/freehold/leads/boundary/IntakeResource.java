package io.freehold.leads.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import io.freehold.kernel.Refusal;
import io.freehold.leads.CapturedLead;
import io.freehold.leads.Intake;
import io.freehold.leads.LeadStatus;
import io.freehold.tenancy.BySource;
import io.freehold.tenancy.FollowUp;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.KeptRefusal;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where providers send their leads. */
@ApplicationScoped
@Path("/public/leads")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intake", description = "Leads coming in from providers.")
public class IntakeResource {

    @Inject
    Intake intake;

    @POST
    @PermitAll
    @BySource
    @Idempotent
    @Operation(
            summary = "Send a lead",
            description = "Keeps the lead, then routes it. A lead that cannot be used is kept as well and answered"
                    + " with 400 and its leadId. Repeat safely with the same Idempotency-Key.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = LeadPayload.class)))
    @APIResponse(
            responseCode = "201",
            description = "Kept; the status says how far it got.",
            content = @Content(schema = @Schema(implementation = AcceptedLead.class)))
    public Response send(JsonNode payload) {
        CapturedLead lead = intake.capture(payload);
        if (lead.status() == LeadStatus.INVALID) {
            var problem = new KeptRefusal(
                    new Refusal.Invalid(lead.reasons()),
                    Map.of("leadId", lead.id().toString()));
            return Response.status(Response.Status.BAD_REQUEST).entity(problem).build();
        }
        return Response.created(URI.create("leads/" + lead.id()))
                .entity(new FollowUp(AcceptedLead.of(lead), () -> AcceptedLead.of(intake.onward(lead))))
                .build();
    }
}
