/**
 * Tenants as customers: their registration and standing, plans with features and limits, compliance, regions.
 *
 * <ul>
 *   <li>{@link io.freehold.accounts.Plans}: what the bound tenant may use, and the catalogue.
 *   <li>{@link io.freehold.accounts.OwnTenant}: one's own tenant, for its members.
 *   <li>{@link io.freehold.accounts.Tenants}, {@link io.freehold.accounts.TenantRegistration}, {@link
 *       io.freehold.accounts.TenantStanding}, {@link io.freehold.accounts.TenantInsight} and {@link
 *       io.freehold.accounts.TenantOverrides}: tenants, for operators.
 *   <li>{@link io.freehold.accounts.Visits}: how an operator's act gets into a tenant.
 *   <li>{@link io.freehold.accounts.Trials} and {@link io.freehold.accounts.FirstStart}: what happens by
 *       itself.
 * </ul>
 */
@Module(uses = {"identity", "notifications", "audit", "jobs"})
package io.freehold.accounts;

import io.freehold.kernel.Module;
