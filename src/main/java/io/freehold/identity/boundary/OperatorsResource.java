package io.freehold.identity.boundary;

import io.freehold.identity.LostFactors;
import io.freehold.identity.OperatorAccounts;
import io.freehold.identity.OperatorEdit;
import io.freehold.identity.OperatorView;
import io.freehold.identity.RecoveryCase;
import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Listing;
import io.freehold.tenancy.PageParams;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versioned;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Those who work on the platform plane. */
@ApplicationScoped
@Path("platform/operators")
@Produces(MediaType.APPLICATION_JSON)
@Permit("operators.manage")
@Tag(name = "Operators", description = "Those who run Freehold.")
public class OperatorsResource {

    /** An operator as it is answered. */
    @Schema(name = "OperatorAnswer")
    public record OperatorAnswer(OperatorView operator) implements Versioned {

        @Override
        public int version() {
            return operator.version();
        }
    }

    /** The list's form for the contract; what is answered is a {@link Listing}. */
    @Schema(name = "OperatorList", description = "A page of operators.")
    record OperatorList(List<OperatorView> operators, Listing.Pagination pagination) {}

    @Inject
    private OperatorAccounts operators;

    @Inject
    private LostFactors lostFactors;

    @GET
    @Operation(summary = "List operators", description = "By e-mail address, disabled ones included.")
    @APIResponse(
            responseCode = "200",
            description = "A page of operators.",
            content = @Content(schema = @Schema(implementation = OperatorList.class)))
    public Listing<OperatorView> list(@BeanParam PageParams page) {
        return Listing.of("operators", operators.list(page.request(Set.of())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            summary = "Make an operator",
            description = "Mails a link to choose a password by, good for seven days. 409 when there is an operator of"
                    + " this address.")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(schema = @Schema(implementation = OperatorAnswer.class)))
    public Response make(@NotNull @Valid OperatorRequest request) {
        OperatorView made = operators.make(request.wanted());
        return Response.created(URI.create("platform/operators/" + made.id()))
                .entity(new OperatorAnswer(made))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an operator", description = "The operator, and its version as ETag.")
    @APIResponseSchema(value = OperatorAnswer.class, responseCode = "200", responseDescription = "The operator.")
    public OperatorAnswer get(@PathParam("id") UUID id) {
        return new OperatorAnswer(operators.get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change an operator",
            description = "Name, role, department, and whether it may come in: disabling ends its sessions at once."
                    + " 409 for what would leave no SUPER_ADMIN.")
    @APIResponseSchema(
            value = OperatorAnswer.class,
            responseCode = "200",
            responseDescription = "The operator afterwards.")
    public OperatorAnswer edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid OperatorEdit edit) {
        return new OperatorAnswer(operators.edit(id, Versions.required(ifMatch), edit));
    }

    @POST
    @Path("{id}/mfa/reset")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take off an operator's lost second factor",
            description = "For a colleague who lost it with all recovery codes: ends its sessions and tells it by mail;"
                    + " the password stays. 409 MFA_NOT_ENABLED when there is none, OWN_ACCOUNT for the caller.")
    @APIResponseSchema(value = MessageAnswer.class, responseCode = "200", responseDescription = "It is off.")
    public MessageAnswer resetSecondFactor(@PathParam("id") UUID id, @NotNull @Valid RecoveryCase why) {
        lostFactors.resetOperator(id, why);
        return new MessageAnswer("The second factor is off, and the operator's sessions were ended.");
    }
}
