package io.freehold.commandes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A calendar as members see it.
 *
 * @param zone in whose time the hours are meant
 * @param opening hours of each open weekday, such as {@code 08:00-12:00}
 * @param holidays days on which it is closed all day, in their order
 * @param version what {@code ETag} carries and {@code If-Match} repeats
 */
@Schema(name = "Calendar")
public record CalendarView(
        CalendarId id,
        String name,
        String zone,
        Map<DayOfWeek, List<String>> opening,
        List<LocalDate> holidays,
        int version) {

    static CalendarView of(CalendarId id, String name, Calendar calendar, int version) {
        return new CalendarView(
                id,
                name,
                calendar.zone().getId(),
                OpeningText.of(calendar.opening()),
                calendar.holidays().stream().sorted().toList(),
                version);
    }
}
