/**
 * What a tenant uses, counted from what happened, held against the limits of its plan.
 */
@Module(uses = {"accounts", "identity", "notifications", "audit", "jobs"})
package io.freehold.usage;

import io.freehold.kernel.Module;
