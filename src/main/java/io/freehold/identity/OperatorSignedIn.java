package io.freehold.identity;

/** An operator has come in, or stays. */
public record OperatorSignedIn(UserView user, String accessToken, OperatorStay stay) {

    @Override
    public String toString() {
        return "OperatorSignedIn[" + user.id() + "]";
    }
}
