package io.freehold.identity;

import java.util.Optional;
import java.util.UUID;

/**
 * What an operator asks for who wants to act as a member.
 *
 * @param reason why, for the tenant to read
 * @param ticket the request that it serves
 * @param minutes 1 to 60
 * @param write whether to change things too, which takes the owner's consent
 * @param user the identity of the member to act as; without it the first active owner
 */
public record NewImpersonation(String reason, String ticket, int minutes, boolean write, Optional<UUID> user) {}
