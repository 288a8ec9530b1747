/**
 * Who comes in: operators, identities with their memberships, sessions and tokens, permissions, and
 * the legal companies (<em>entities</em>) that a member may touch.
 *
 * <p>Of the tenant's members: {@link io.freehold.identity.People} (who they are, invitations, roles),
 * {@link io.freehold.identity.Invitations}, {@link io.freehold.identity.Registration} (how the invited
 * come in), {@link io.freehold.identity.Rights} (permissions and companies), {@link
 * io.freehold.identity.Departure}, {@link io.freehold.identity.Users} (people about themselves), {@link
 * io.freehold.identity.ApiKeys}.
 *
 * <p>It publishes the doors {@link io.freehold.identity.Members}, {@link
 * io.freehold.identity.Profiles}, {@link io.freehold.identity.Enrolment}, {@link
 * io.freehold.identity.Operators}, {@link io.freehold.identity.Entities} and {@link io.freehold.identity.Access}, and it stands behind
 * tenancy's port {@link io.freehold.tenancy.Authentication}.
 */
@Module(uses = {"audit", "jobs", "notifications"})
package io.freehold.identity;

import io.freehold.kernel.Module;
