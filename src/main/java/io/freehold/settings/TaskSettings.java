package io.freehold.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What holds for tasks unless one of them says otherwise.
 *
 * @param dueDays from its making until a task is due
 * @param reminderHours before it is due; 0 reminds nobody
 * @param archivedAfterDays from a task's end until lists leave it out
 * @param assignedToMaker whether a task that names nobody is its maker's
 */
@Schema(description = "What holds for tasks unless one of them says otherwise.")
public record TaskSettings(
        @NotNull Priority priority,
        @Min(0) @Max(365) int dueDays,
        @Min(0) @Max(168) int reminderHours,
        @Min(1) @Max(3650) int archivedAfterDays,
        boolean assignedToMaker) {

    /** How urgent a task is. */
    @Schema(name = "TaskPriority")
    public enum Priority {
        LOW,
        MEDIUM,
        HIGH,
        URGENT
    }

    static final TaskSettings DEFAULTS = new TaskSettings(Priority.MEDIUM, 7, 24, 90, true);
}
