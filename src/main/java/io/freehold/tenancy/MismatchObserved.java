package io.freehold.tenancy;

import java.util.Optional;

/**
 * A request named another tenant than its token did. It was refused; the audit log records it as
 * {@code CROSS_TENANT_ATTEMPT}.
 *
 * @param by where the other tenant was named: {@code header}, {@code cookie} or {@code subdomain}
 * @param tenant the tenant verified, if any was
 */
public record MismatchObserved(String by, Optional<TenantId> tenant, Optional<Caller> caller) {}
