package io.freehold.identity.boundary;

import io.freehold.identity.SecondFactorSecret;
import io.freehold.identity.SecondFactorState;
import io.freehold.identity.SecondFactors;
import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.Permit;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The second factor's routes, the same on both planes. */
@Produces(MediaType.APPLICATION_JSON)
@Permit(Permit.IN_PERSON)
@AnyEntity
public abstract class SecondFactorRoutes {

    static final String CODE = "[0-9A-Za-z-]{1,32}";

    /** The password once more. */
    @Schema(name = "PasswordAgain")
    public record PasswordRequest(
            @NotNull @Size(min = 1, max = 1024) @Schema(description = "The password, once more.")
            String password) {

        @Override
        public String toString() {
            return "PasswordRequest[…]";
        }
    }

    /** A code of the app, or a recovery code. */
    @Schema(name = "SecondFactorCode")
    public record CodeRequest(
            @NotNull
            @Pattern(regexp = CODE, message = "must be a one-time code")
            @Schema(description = "Six digits of the app, or a recovery code.", examples = "492039")
            String code) {

        @Override
        public String toString() {
            return "CodeRequest[…]";
        }
    }

    /** Both of them. */
    @Schema(name = "PasswordAndCode")
    public record PasswordAndCodeRequest(
            @NotNull @Size(min = 1, max = 1024) @Schema(description = "The password, once more.")
            String password,

            @NotNull
            @Pattern(regexp = CODE, message = "must be a one-time code")
            @Schema(description = "Six digits of the app, or a recovery code.", examples = "492039")
            String code) {

        @Override
        public String toString() {
            return "PasswordAndCodeRequest[…]";
        }
    }

    /** Recovery codes, shown this once. */
    @Schema(name = "RecoveryCodes")
    public record RecoveryCodesAnswer(
            @Schema(description = "Ten codes, each good for one sign-in.")
            List<String> recoveryCodes) {

        @Override
        public String toString() {
            return "RecoveryCodesAnswer[…]";
        }
    }

    @Inject
    private SecondFactors factors;

    @GET
    @Operation(
            summary = "Show one's second factor",
            description = "Whether there is one, whether one is demanded, and how many recovery codes are left.")
    @APIResponseSchema(value = SecondFactorState.class, responseCode = "200", responseDescription = "The factor.")
    public SecondFactorState state() {
        return factors.state();
    }

    @POST
    @Path("enrol")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begin to enrol a second factor",
            description = "Answers the secret for an authenticator app, this once. Signing in takes no code until one"
                    + " was confirmed.")
    @APIResponseSchema(value = SecondFactorSecret.class, responseCode = "201", responseDescription = "Begun.")
    public Response enrol(@Valid @NotNull PasswordRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(factors.enrol(request.password()))
                .build();
    }

    @POST
    @Path("confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Confirm a second factor",
            description = "Takes the first code of the app: from now on signing in takes one. Answers ten recovery"
                    + " codes, this once.")
    @APIResponseSchema(value = RecoveryCodesAnswer.class, responseCode = "200", responseDescription = "In force.")
    public RecoveryCodesAnswer confirm(@Valid @NotNull CodeRequest request) {
        return new RecoveryCodesAnswer(factors.confirm(request.code()));
    }

    @POST
    @Path("recovery-codes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Renew the recovery codes",
            description = "Ends the codes before and answers ten new ones, this once.")
    @APIResponseSchema(value = RecoveryCodesAnswer.class, responseCode = "200", responseDescription = "Renewed.")
    public RecoveryCodesAnswer renewRecoveryCodes(@Valid @NotNull CodeRequest request) {
        return new RecoveryCodesAnswer(factors.renewRecoveryCodes(request.code()));
    }

    @POST
    @Path("disable")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take the second factor off",
            description = "Takes the password and a code. Not possible where a second factor is demanded.")
    @APIResponseSchema(value = MessageAnswer.class, responseCode = "200", responseDescription = "Taken off.")
    public MessageAnswer disable(@Valid @NotNull PasswordAndCodeRequest request) {
        factors.disable(request.password(), request.code());
        return new MessageAnswer("The second factor is off.");
    }
}
