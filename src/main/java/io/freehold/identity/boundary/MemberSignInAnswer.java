package io.freehold.identity.boundary;

import io.freehold.identity.MemberSignedIn;
import io.freehold.identity.MembershipView;
import io.freehold.identity.TenantView;
import io.freehold.identity.UserView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member's session as its client needs it; the refresh token is in a cookie only. */
@Schema(name = "MemberSession")
public record MemberSignInAnswer(
        UserView user,
        @Schema(description = "Good for 15 minutes.") String accessToken,
        TenantView tenant,
        List<MembershipView> memberships,

        @Schema(description = "Whether a second factor has to be enrolled before anything else.")
        boolean mfaEnrolmentRequired) {

    static MemberSignInAnswer of(MemberSignedIn signedIn) {
        return new MemberSignInAnswer(
                signedIn.user(),
                signedIn.accessToken(),
                signedIn.tenant(),
                signedIn.memberships(),
                signedIn.mfaEnrolmentRequired());
    }
}
