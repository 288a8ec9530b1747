package io.freehold.usage;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was measured of one thing on one day.
 *
 * @param date the day in UTC
 * @param type what; storage in bytes
 */
@Schema(description = "What was measured of one thing on one day in UTC; storage in bytes.")
public record DayMetric(LocalDate date, Metric type, long value) {}
