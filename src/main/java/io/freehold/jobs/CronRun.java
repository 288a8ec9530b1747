package io.freehold.jobs;

import java.time.Instant;

/**
 * The newest run of a scheduled task.
 *
 * @param status {@code ENROLLED} before its first run, {@code RUNNING}, {@code DONE} or {@code FAILED}
 */
public record CronRun(String name, Instant dueAt, String status) {}
