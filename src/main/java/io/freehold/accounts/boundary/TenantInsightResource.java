package io.freehold.accounts.boundary;

import io.freehold.accounts.TenantActivity;
import io.freehold.accounts.TenantInsight;
import io.freehold.accounts.TenantIntegration;
import io.freehold.audit.AuditView;
import io.freehold.identity.MemberView;
import io.freehold.identity.RecoveryCase;
import io.freehold.identity.Role;
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
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What operators may see of a tenant's inside. */
@Path("admin/tenants")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenants")
public class TenantInsightResource {

    /** What the list of users answers; the shape that OpenAPI shows. */
    @Schema(name = "TenantUsers")
    record UserList(List<MemberView> users, Listing.Pagination pagination) {}

    /** A user of a tenant. */
    @Schema(name = "TenantUser")
    record UserAnswer(MemberView user) {}

    /** The role to give. */
    @Schema(name = "TenantUserRole")
    record RoleRequest(@NotNull Role role) {}

    /** What was done. */
    @Schema(name = "TenantUserMessage")
    record Message(String message) {}

    /** What the audit log answers; the shape that OpenAPI shows. */
    @Schema(name = "TenantAuditLogs")
    record AuditLogList(List<AuditView> auditLogs, Listing.Pagination pagination) {}

    /** What a tenant is connected to. */
    @Schema(name = "TenantIntegrations")
    record IntegrationsAnswer(List<TenantIntegration> integrations) {}

    /** How much a tenant is used. */
    @Schema(name = "TenantAnalytics")
    record AnalyticsAnswer(TenantActivity analytics) {}

    @Inject
    TenantInsight insight;

    @GET
    @Path("{tenantId}/users")
    @Permit("tenants.users")
    @Operation(summary = "List a tenant's users", description = "Its members, or those who were asked to be.")
    @APIResponse(
            responseCode = "200",
            description = "A page of users.",
            content = @Content(schema = @Schema(implementation = UserList.class)))
    public Listing<MemberView> users(
            @PathParam("tenantId") UUID tenant, @BeanParam TenantUserQuery query, @BeanParam PageParams page) {
        return Listing.of("users", insight.users(tenant, query.filter(), page.request(Set.of())));
    }

    @PUT
    @Path("{tenantId}/users/{userId}/role")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("tenants.users")
    @Operation(
            summary = "Give a tenant's user another role",
            description = "It counts from the user's next request on. 409 LAST_OWNER for the last one.")
    @APIResponseSchema(value = UserAnswer.class, responseCode = "200", responseDescription = "The user afterwards.")
    public UserAnswer changeRole(
            @PathParam("tenantId") UUID tenant, @PathParam("userId") UUID user, @NotNull @Valid RoleRequest request) {
        return new UserAnswer(insight.changeRole(tenant, user, request.role()));
    }

    @POST
    @Path("{tenantId}/users/{userId}/mfa/reset")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit("tenants.recover")
    @Operation(
            summary = "Take off a lost second factor",
            description = "For somebody who lost it with all recovery codes: ends every session of the person and tells"
                    + " it by mail; the password stays. 409 MFA_NOT_ENABLED when there is none.")
    @APIResponseSchema(value = Message.class, responseCode = "200", responseDescription = "It is off.")
    public Message resetSecondFactor(
            @PathParam("tenantId") UUID tenant, @PathParam("userId") UUID user, @NotNull @Valid RecoveryCase why) {
        insight.resetSecondFactor(tenant, user, why);
        return new Message("The second factor is off, and every session of the person was ended.");
    }

    @GET
    @Path("{tenantId}/audit")
    @Permit("tenants.view")
    @Operation(
            summary = "Read a tenant's audit log",
            description = "Newest first. The reading itself is recorded there, under the operator's name.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the log.",
            content = @Content(schema = @Schema(implementation = AuditLogList.class)))
    public Listing<AuditView> audit(@PathParam("tenantId") UUID tenant, @BeanParam PageParams page) {
        return Listing.of("auditLogs", insight.audit(tenant, page.request(Set.of("at"))));
    }

    @GET
    @Path("{tenantId}/integrations")
    @Permit("tenants.view")
    @Operation(
            summary = "List a tenant's integrations",
            description = "What it is connected to; credentials are never shown.")
    @APIResponseSchema(
            value = IntegrationsAnswer.class,
            responseCode = "200",
            responseDescription = "The integrations.")
    public IntegrationsAnswer integrations(@PathParam("tenantId") UUID tenant) {
        return new IntegrationsAnswer(insight.integrations(tenant));
    }

    @GET
    @Path("{tenantId}/analytics")
    @Permit("tenants.view")
    @Operation(
            summary = "Show how much a tenant is used",
            description = "Its members, those who came within 30 days, its calls of this month, and when somebody came"
                    + " last.")
    @APIResponseSchema(value = AnalyticsAnswer.class, responseCode = "200", responseDescription = "The figures.")
    public AnalyticsAnswer analytics(@PathParam("tenantId") UUID tenant) {
        return new AnalyticsAnswer(insight.activity(tenant));
    }
}
