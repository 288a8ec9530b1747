package io.freehold.identity;

import io.freehold.tenancy.Caller;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the caller is and what it may do.
 *
 * @param timeZone the tenant's, as IANA names it: times are shown in it
 * @param permissions held, in alphabetical order
 * @param entities codes of the legal companies granted, in alphabetical order
 * @param impersonation null unless an operator acts in the member's place
 */
public record MemberProfile(
        UserView user,
        TenantView tenant,
        String timeZone,
        List<String> permissions,
        List<String> entities,
        @Nullable StandInView impersonation) {

    /**
     * The operator who acts in the member's place.
     *
     * @param operator its e-mail address
     * @param write whether it may change things
     */
    public record StandInView(String operator, Instant expiresAt, boolean write, String reason) {

        static @Nullable StandInView of(Caller caller) {
            return caller.impersonation()
                    .map(acting ->
                            new StandInView(acting.operatorName(), acting.until(), acting.write(), acting.reason()))
                    .orElse(null);
        }
    }
}
