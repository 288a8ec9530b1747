package io.freehold.tenancy;

import java.time.ZoneId;

/**
 * A tenant as every request needs to know it.
 *
 * @param slug its subdomain
 * @param zone where its days begin and end
 */
public record Tenant(TenantId id, String slug, String name, TenantStatus status, ZoneId zone) {}
