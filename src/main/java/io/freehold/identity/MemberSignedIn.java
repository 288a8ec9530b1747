package io.freehold.identity;

import java.util.List;

/**
 * A member has come in.
 *
 * @param accessToken good for 15 minutes
 * @param memberships every tenant that the person may switch to, the current one among them
 * @param mfaEnrolmentRequired whether a second factor has to be enrolled before anything else
 */
public record MemberSignedIn(
        UserView user,
        String accessToken,
        TenantView tenant,
        List<MembershipView> memberships,
        boolean mfaEnrolmentRequired,
        MemberStay stay) {

    @Override
    public String toString() {
        return "MemberSignedIn[" + user.id() + "]";
    }
}
