package io.freehold.accounts.boundary;

import io.freehold.accounts.Plans;
import io.freehold.accounts.boundary.PlanTermsAnswers.Plan;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of plans. */
@Path("platform/plans")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenants")
public class PlansResource {

    /** Every plan, the smallest first. */
    @Schema(name = "Plans")
    record PlansAnswer(List<Plan> plans) {}

    @Inject
    Plans plans;

    @GET
    @Permit(Permit.OPERATOR)
    @Operation(
            summary = "List the plans",
            description = "Features and limits of every plan, the smallest first; a limit of null is none.")
    @APIResponseSchema(value = PlansAnswer.class, responseCode = "200", responseDescription = "The plans.")
    public PlansAnswer list() {
        return new PlansAnswer(plans.catalogue().stream().map(Plan::of).toList());
    }
}
