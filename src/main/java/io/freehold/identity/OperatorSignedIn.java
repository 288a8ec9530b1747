package io.freehold.identity;

/**
 * An operator has come in, or stays.
 *
 * @param mfaEnrolmentRequired whether a second factor has to be enrolled before anything else
 */
public record OperatorSignedIn(UserView user, String accessToken, boolean mfaEnrolmentRequired, OperatorStay stay) {

    @Override
    public String toString() {
        return "OperatorSignedIn[" + user.id() + "]";
    }
}
