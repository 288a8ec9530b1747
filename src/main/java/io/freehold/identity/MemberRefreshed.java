package io.freehold.identity;

/** A member stays. */
public record MemberRefreshed(String accessToken, MemberStay stay) {

    @Override
    public String toString() {
        return "MemberRefreshed[" + stay.session() + "]";
    }
}
