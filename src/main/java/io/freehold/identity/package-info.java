/**
 * Who comes in: operators, identities with their memberships, sessions and tokens, permissions, and
 * the legal companies (<em>entities</em>) that a member may touch.
 *
 * <p>It publishes the doors {@link io.freehold.identity.Members}, {@link
 * io.freehold.identity.Profiles}, {@link io.freehold.identity.Enrolment}, {@link
 * io.freehold.identity.Operators}, {@link io.freehold.identity.Entities} and {@link io.freehold.identity.Access}, and it stands behind
 * tenancy's port {@link io.freehold.tenancy.Authentication}.
 */
@Module(uses = {"audit", "jobs", "notifications"})
package io.freehold.identity;

import io.freehold.kernel.Module;
