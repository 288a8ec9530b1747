package io.freehold.accounts;

import io.freehold.tenancy.TenantStatus;
import java.util.Optional;

/**
 * Which tenants are wanted; what is empty does not narrow.
 *
 * @param search found in the name or the subdomain, in any case
 * @param deleted only those that are closed, or none of them; without it and without a status, none
 */
public record TenantFilter(
        Optional<TenantStatus> status, Optional<String> plan, Optional<String> search, Optional<Boolean> deleted) {}
