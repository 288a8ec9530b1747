package io.freehold.identity;

import java.util.UUID;

/**
 * A person as answered to itself.
 *
 * @param id the identity's or the operator's id, the same in each tenant
 * @param role a member's role in the tenant it acts for, or an operator's
 */
public record UserView(UUID id, String email, String name, String role) {}
