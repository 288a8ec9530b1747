package io.freehold.identity;

import java.util.List;

/**
 * Who the caller is and what it may do.
 *
 * @param timeZone the tenant's, as IANA names it: times are shown in it
 * @param permissions held, in alphabetical order
 * @param entities codes of the legal companies granted, in alphabetical order
 */
public record MemberProfile(
        UserView user, TenantView tenant, String timeZone, List<String> permissions, List<String> entities) {}
