package io.freehold.commandes;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When a commande takes leads.
 *
 * @param zone in whose time the hours are meant
 * @param opening hours of each open weekday
 * @param holidays days on which it is closed all day
 */
public record Calendar(ZoneId zone, Map<DayOfWeek, List<Hours>> opening, Set<LocalDate> holidays) {

    /**
     * A span of a day.
     *
     * @param from included
     * @param to excluded; midnight means the day's end
     */
    public record Hours(LocalTime from, LocalTime to) {

        boolean contains(LocalTime time) {
            return !time.isBefore(from) && (to.equals(LocalTime.MIDNIGHT) || time.isBefore(to));
        }
    }

    public Calendar {
        opening = Map.copyOf(opening);
        holidays = Set.copyOf(holidays);
    }

    /** Whether it is open at that moment. */
    public boolean isOpen(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return !holidays.contains(local.toLocalDate())
                && opening.getOrDefault(local.getDayOfWeek(), List.of()).stream()
                        .anyMatch(hours -> hours.contains(local.toLocalTime()));
    }
}
