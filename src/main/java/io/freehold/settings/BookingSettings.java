package io.freehold.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How appointments are offered.
 *
 * @param slotMinutes length of a slot
 * @param bufferMinutes kept free after each appointment
 * @param noticeHours least time between booking and appointment
 * @param horizonDays how far ahead one may book
 * @param cancellationHours least time before the appointment to cancel it
 * @param reminderHours before the appointment; 0 reminds nobody
 * @param perDayMax most appointments a day
 * @param confirmedAtOnce whether a booking needs nobody's consent
 * @param waitlist whether one may wait for a full day
 */
@Schema(description = "How appointments are offered.")
public record BookingSettings(
        @Min(5) @Max(480) int slotMinutes,
        @Min(0) @Max(240) int bufferMinutes,
        @Min(0) @Max(720) int noticeHours,
        @Min(1) @Max(730) int horizonDays,
        @Min(0) @Max(720) int cancellationHours,
        @Min(0) @Max(168) int reminderHours,
        @Min(1) @Max(1000) int perDayMax,
        boolean confirmedAtOnce,
        boolean waitlist) {

    static final BookingSettings DEFAULTS = new BookingSettings(30, 0, 2, 60, 24, 24, 50, false, true);
}
