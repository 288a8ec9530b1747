/**
 * Work that outlives its request, and news that leaves its transaction.
 *
 * <ul>
 *   <li>{@link io.freehold.jobs.Outbox}: events, written with the change that they tell of.
 *   <li>{@link io.freehold.jobs.OutboxTail}: what was committed, in one order for all servers.
 *   <li>{@link io.freehold.jobs.Jobs} and {@link io.freehold.jobs.JobHandler}: the queue. A job runs in
 *       its tenant's scope, at least once, and never twice at the same time.
 *   <li>{@link io.freehold.jobs.ScheduledTask}: work by the clock, once per due time in the cluster.
 * </ul>
 *
 * <p>Owns {@code outbox_events}, {@code jobs}, {@code job_turns} and {@code cron_logs}.
 */
@Module
package io.freehold.jobs;

import io.freehold.kernel.Module;
