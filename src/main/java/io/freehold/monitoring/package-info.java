/**
 * How the server is: health for its orchestrator, measures for Prometheus, and for each tenant how
 * its own requests fare.
 *
 * <ul>
 *   <li>{@link io.freehold.monitoring.RequestMeasures}: what every request adds.
 *   <li>{@link io.freehold.monitoring.Monitoring}: the tenant's summary of the last minutes.
 *   <li>{@link io.freehold.monitoring.DatabaseWatch}: whether the database answers, known before it is
 *       asked.
 * </ul>
 */
@Module
package io.freehold.monitoring;

import io.freehold.kernel.Module;
