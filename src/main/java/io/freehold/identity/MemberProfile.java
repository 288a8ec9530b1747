package io.freehold.identity;

import java.util.List;

/**
 * Who the caller is and what it may do.
 *
 * @param permissions held, in alphabetical order
 * @param entities codes of the legal companies granted, in alphabetical order
 */
public record MemberProfile(UserView user, TenantView tenant, List<String> permissions, List<String> entities) {}
