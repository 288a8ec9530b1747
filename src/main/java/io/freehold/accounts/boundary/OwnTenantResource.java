package io.freehold.accounts.boundary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.freehold.accounts.OwnTenant;
import io.freehold.accounts.TenantConfig;
import io.freehold.accounts.TenantEdit;
import io.freehold.accounts.boundary.PlanTermsAnswers.Limits;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versioned;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own tenant as a whole, with the fields of seed 001. */
@Path("tenant")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Permit(Permit.SIGNED_IN)
@Tag(name = "Own tenant")
public class OwnTenantResource {

    /** The tenant, its plan and what it keeps to. */
    @Schema(name = "TenantConfig")
    record ConfigAnswer(
            UUID id,
            String name,
            @Schema(examples = "eu-west") String region,
            @Schema(examples = "professional") String plan,
            List<String> features,
            Limits limits,
            @JsonProperty("compliance_standards") List<String> complianceStandards,
            @JsonIgnore int version)
            implements Versioned {

        static ConfigAnswer of(TenantConfig config) {
            return new ConfigAnswer(
                    config.id(),
                    config.name(),
                    config.region().id(),
                    config.terms().plan(),
                    config.terms().features(),
                    Limits.of(config.terms().limits()),
                    config.standards(),
                    config.version());
        }
    }

    /** The limits, and the plan they come from. */
    @Schema(name = "TenantLimits")
    record LimitsAnswer(Limits limits, String plan) {}

    /** The standards kept, and why. */
    @Schema(name = "TenantCompliance")
    record ComplianceAnswer(
            @JsonProperty("compliance_standards") List<String> complianceStandards, String plan, String region) {}

    @Inject
    OwnTenant tenant;

    @GET
    @Path("config")
    @Operation(
            summary = "Show one's own tenant",
            description = "Its plan with features and limits, overrides included, and the compliance standards of plan"
                    + " and region. The version is in the ETag.")
    @APIResponseSchema(value = ConfigAnswer.class, responseCode = "200", responseDescription = "The tenant.")
    public ConfigAnswer config() {
        return ConfigAnswer.of(tenant.config());
    }

    @PATCH
    @Path("config")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("tenant.manage")
    @AnyEntity
    @Operation(
            summary = "Change one's own tenant",
            description = "Name, region, time zone, website and description; plan and standing are the operators'.")
    @APIResponseSchema(value = ConfigAnswer.class, responseCode = "200", responseDescription = "The tenant afterwards.")
    public ConfigAnswer edit(@HeaderParam("If-Match") String ifMatch, @NotNull @Valid TenantEdit edit) {
        return ConfigAnswer.of(tenant.edit(Versions.required(ifMatch), edit));
    }

    @GET
    @Path("limits")
    @Operation(
            summary = "Show the limits of one's own tenant",
            description = "How much the plan allows, overrides included; null is without limit.")
    @APIResponseSchema(value = LimitsAnswer.class, responseCode = "200", responseDescription = "The limits.")
    public LimitsAnswer limits() {
        TenantConfig config = tenant.config();
        return new LimitsAnswer(
                Limits.of(config.terms().limits()), config.terms().plan());
    }

    @GET
    @Path("compliance")
    @Operation(
            summary = "Show the compliance of one's own tenant",
            description = "The standards that the plan keeps to where the tenant's data lives.")
    @APIResponseSchema(value = ComplianceAnswer.class, responseCode = "200", responseDescription = "The standards.")
    public ComplianceAnswer compliance() {
        TenantConfig config = tenant.config();
        return new ComplianceAnswer(
                config.standards(), config.terms().plan(), config.region().id());
    }
}
