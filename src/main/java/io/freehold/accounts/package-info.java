/**
 * Tenants as customers: their registration and standing, plans with features and limits, compliance, regions.
 */
@Module(uses = {"identity", "notifications", "audit", "jobs"})
package io.freehold.accounts;

import io.freehold.kernel.Module;
