/**
 * Whose work this is: the tenant in whose scope a thread acts, the caller, and the fences that keep
 * one tenant's rows from another's.
 *
 * <p>What a module's author uses:
 *
 * <ul>
 *   <li>{@link io.freehold.tenancy.TenantOwned}: superclass of every entity with a tenant; the
 *       tenant is set by the ORM and never by hand.
 *   <li>{@link io.freehold.tenancy.Permit} on the resource method and on the door; the gate in
 *       {@code boundary} reads the first, an interceptor holds the second.
 *   <li>{@link io.freehold.tenancy.Caller#current()} for who acts, {@link
 *       io.freehold.tenancy.Request#current()} for the request, {@link
 *       io.freehold.tenancy.EntityScope#current()} for the legal companies it may touch, {@link
 *       io.freehold.tenancy.Reach} for a thing of one of them.
 *   <li>{@link io.freehold.tenancy.Idempotent} on a POST that may be repeated, with {@link
 *       io.freehold.tenancy.FollowUp} when something has to happen after the commit and still belongs
 *       to the answer.
 *   <li>{@link io.freehold.tenancy.Versions} for {@code ETag} and {@code If-Match}, {@link
 *       io.freehold.tenancy.PageParams} and {@link io.freehold.tenancy.Listing} for lists.
 *   <li>{@link io.freehold.tenancy.Platform} for the few listed works across tenants.
 * </ul>
 */
@Module
package io.freehold.tenancy;

import io.freehold.kernel.Module;
