/**
 * Who did what, when, from where: kept so that it cannot be changed without being seen.
 *
 * <ul>
 *   <li>{@link io.freehold.audit.AuditLog}: a tenant's acts, written in the transaction of the change.
 *   <li>{@link io.freehold.audit.PlatformAudit}: operators' acts outside any tenant.
 *   <li>{@link io.freehold.audit.AuditTrail}: reading, searching, taking out and verifying the log.
 *   <li>{@link io.freehold.audit.Sealing}: the chain of hashes over each tenant's log.
 * </ul>
 *
 * <p>Owns {@code audit_log}, {@code audit_seals}, {@code audit_sweep} and {@code platform_audit}.
 */
@Module(uses = "jobs")
package io.freehold.audit;

import io.freehold.kernel.Module;
