package io.freehold.identity;

import java.util.Optional;

/**
 * Which members to list.
 *
 * @param status absent lists those who joined, active or not; the invited are listed when asked for
 * @param search a part of name or e-mail address; case does not matter
 */
public record MemberFilter(Optional<MemberStatus> status, Optional<Role> role, Optional<String> search) {

    @Override
    public String toString() {
        return "MemberFilter[" + status + ", " + role + "]";
    }
}
