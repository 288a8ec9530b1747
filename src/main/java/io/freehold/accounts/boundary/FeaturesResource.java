package io.freehold.accounts.boundary;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.freehold.accounts.OwnTenant;
import io.freehold.accounts.PlanTerms;
import io.freehold.accounts.Plans;
import io.freehold.accounts.RegionalAddress;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one's own tenant may use, and where, with the fields of seed 001. */
@Path("tenant")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Permit(Permit.SIGNED_IN)
@Tag(name = "Own tenant")
public class FeaturesResource {

    /** A name that could be a feature's. An id is none, and so is found nowhere. */
    private static final String FEATURE = "[a-z][a-z0-9_]{0,63}";

    private static final String FEATURE_PATH = FEATURE + "(/[A-Za-z0-9_.-]{1,64}){0,15}";

    /** The features, and the plan they come from. */
    @Schema(name = "TenantFeatures")
    record FeaturesAnswer(List<String> features, String plan) {}

    /** One feature. */
    @Schema(name = "TenantFeature")
    record FeatureAnswer(String feature, boolean enabled) {}

    /** Where a feature is. */
    @Schema(name = "RegionalAddress")
    record RegionAnswer(
            @Schema(examples = "eu-west") String region,
            String feature,
            @JsonProperty("api_base_url") String apiBaseUrl) {}

    @Inject
    Plans plans;

    @Inject
    OwnTenant tenant;

    @GET
    @Path("features")
    @Operation(
            summary = "List the features of one's own tenant",
            description = "Those that are on, by plan or by override.")
    @APIResponseSchema(value = FeaturesAnswer.class, responseCode = "200", responseDescription = "The features.")
    public FeaturesAnswer features() {
        PlanTerms terms = plans.current();
        return new FeaturesAnswer(terms.features(), terms.plan());
    }

    @GET
    @Path("feature/{feature_name}")
    @Operation(
            summary = "Ask for one feature",
            description = "Whether it is on. A feature that this version does not know is off; what cannot be the name"
                    + " of one answers 404.")
    @APIResponseSchema(value = FeatureAnswer.class, responseCode = "200", responseDescription = "On or off.")
    public FeatureAnswer feature(
            @PathParam("feature_name") @Parameter(description = "Small letters, digits and underscores.")
                    String feature) {
        requireForm(feature, FEATURE);
        return new FeatureAnswer(feature, plans.current().has(feature));
    }

    @GET
    @Path("region/{feature_path:.+}")
    @Operation(
            summary = "Show where a feature's API is",
            description = "The base address of the API for the region in which the tenant's data lives.")
    @APIResponseSchema(value = RegionAnswer.class, responseCode = "200", responseDescription = "The address.")
    public RegionAnswer region(
            @PathParam("feature_path") @Parameter(description = "A feature, or a path below the API.") String feature) {
        requireForm(feature, FEATURE_PATH);
        RegionalAddress address = tenant.region(feature);
        return new RegionAnswer(address.region().id(), feature, address.apiBaseUrl());
    }

    private static void requireForm(String name, String form) {
        if (!name.matches(form)) {
            throw new Refusal.NotFound().raise();
        }
    }
}
