package io.freehold.commandes;

import io.freehold.commandes.Calendar.Hours;
import io.freehold.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opening hours as people write them, such as {@code 08:00-12:00}. */
final class OpeningText {

    /** Mornings, afternoons, and more than anybody opens. */
    static final int SPANS_A_DAY_MAX = 12;

    /** Two times of a day. */
    static final String SPAN = "([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]";

    static final String SPAN_FAULT = "must be a span such as 08:00-12:00";

    private OpeningText() {}

    /** The calendar that is meant. Refuses with 400 an unknown zone, and spans that end early or overlap. */
    static Calendar calendar(String zone, Map<DayOfWeek, List<String>> opening, Set<LocalDate> holidays) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw Refusal.Invalid.of("zone", "must be a time zone such as Europe/Paris")
                    .raise();
        }
        Map<DayOfWeek, List<Hours>> hours = new EnumMap<>(DayOfWeek.class);
        opening.forEach((day, spans) -> hours.put(day, hours(day, spans)));
        return new Calendar(ZoneId.of(zone), hours, holidays);
    }

    private static List<Hours> hours(DayOfWeek day, List<String> spans) {
        List<Hours> hours = spans.stream()
                .map(OpeningText::span)
                .sorted(Comparator.comparing(Hours::from))
                .toList();
        for (int i = 0; i < hours.size(); i++) {
            boolean endsEarly = !lasts(hours.get(i), hours.get(i).from());
            boolean overlaps = i > 0 && lasts(hours.get(i - 1), hours.get(i).from());
            if (endsEarly || overlaps) {
                throw Refusal.Invalid.of("opening." + day, "holds spans that end before they begin, or overlap")
                        .raise();
            }
        }
        return hours;
    }

    private static Hours span(String text) {
        return new Hours(LocalTime.parse(text.substring(0, 5)), LocalTime.parse(text.substring(6)));
    }

    /** Whether the span goes on after the moment; midnight as an end is the day's. */
    private static boolean lasts(Hours span, LocalTime moment) {
        return span.to().equals(LocalTime.MIDNIGHT) || span.to().isAfter(moment);
    }

    static Map<DayOfWeek, List<String>> of(Map<DayOfWeek, List<Hours>> opening) {
        Map<DayOfWeek, List<String>> texts = new EnumMap<>(DayOfWeek.class);
        opening.forEach((day, hours) -> texts.put(
                day, hours.stream().map(span -> span.from() + "-" + span.to()).toList()));
        return texts;
    }
}
