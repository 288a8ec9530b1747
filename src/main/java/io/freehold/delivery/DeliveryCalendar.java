package io.freehold.delivery;

import io.freehold.commandes.CalendarId;
import jakarta.validation.constraints.NotEmpty;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * On which days the daily run sends anything at all. A client's own delivery days and the calendars of its
 * commandes narrow it further.
 *
 * @param days of the week, at least one
 * @param calendarId a calendar on whose holidays nothing is sent
 */
@Schema(description = "On which days the daily run sends anything at all.")
public record DeliveryCalendar(
        @Schema(description = "At least one.") @NotEmpty Set<DayOfWeek> days,

        @Schema(description = "A calendar on whose holidays nothing is sent.")
        Optional<CalendarId> calendarId) {

    /** Every day. */
    static final DeliveryCalendar DEFAULT = new DeliveryCalendar(EnumSet.allOf(DayOfWeek.class), Optional.empty());
}
