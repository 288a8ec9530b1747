package io.freehold.identity.boundary;

import io.freehold.identity.EmailAddress;
import io.freehold.identity.PasswordRenewal;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Plane;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The routes of passwords, the same on both planes. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class PasswordRoutes {

    /** Whose password is forgotten. */
    @Schema(name = "ForgottenPassword")
    public record ForgottenRequest(
            @NotNull
            @Pattern(regexp = EmailAddress.FORM, message = "must be an e-mail address")
            @Schema(description = "Case does not matter.", examples = "owner@acme.test")
            String email) {}

    /** The link's token and the new password. */
    @Schema(name = "PasswordReset")
    public record ResetRequest(
            @NotNull @Size(min = 1, max = 200) @Schema(description = "The last part of the mailed link.")
            String token,

            @NotNull @Size(min = 1, max = 1024) @Schema(description = "The new password.")
            String password) {

        @Override
        public String toString() {
            return "ResetRequest[…]";
        }
    }

    /** The present password and the new one. */
    @Schema(name = "PasswordChange")
    public record ChangeRequest(
            @NotNull @Size(min = 1, max = 1024) @Schema(description = "The present password.")
            String current,

            @NotNull @Size(min = 1, max = 1024) @Schema(description = "The new password.")
            String password) {

        @Override
        public String toString() {
            return "ChangeRequest[…]";
        }
    }

    @Inject
    private PasswordRenewal renewal;

    /** Whose passwords these are. */
    abstract Plane plane();

    @POST
    @Path("forgot")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            summary = "Ask for a new password",
            description = "Mails a link, good for an hour and for one use, if the address is known. The answer is the"
                    + " same if it is not.")
    @APIResponseSchema(value = MessageAnswer.class, responseCode = "202", responseDescription = "Taken up.")
    public Response forgot(@Valid @NotNull ForgottenRequest request) {
        renewal.ask(plane(), new EmailAddress(request.email()));
        return Response.accepted(new MessageAnswer("If we know this address, a mail is on its way to it."))
                .build();
    }

    @POST
    @Path("reset")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            summary = "Set a new password by a mailed link",
            description = "Ends every session of the account, in all tenants. A second factor stays as it is.")
    @APIResponseSchema(value = MessageAnswer.class, responseCode = "200", responseDescription = "Set.")
    @APIResponse(responseCode = "400", description = "The link is not good any more, or the password is too weak.")
    public MessageAnswer reset(@Valid @NotNull ResetRequest request) {
        renewal.redeem(plane(), request.token(), request.password());
        return new MessageAnswer("The password is set. Sign in with it.");
    }

    @POST
    @Path("change")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permit.IN_PERSON)
    @AnyEntity
    @Operation(
            summary = "Change one's own password",
            description = "Takes the present one, and ends the caller's other sessions.")
    @APIResponseSchema(value = MessageAnswer.class, responseCode = "200", responseDescription = "Changed.")
    public MessageAnswer change(@Valid @NotNull ChangeRequest request) {
        renewal.change(request.current(), request.password());
        return new MessageAnswer("The password is changed.");
    }
}
