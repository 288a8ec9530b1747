package io.freehold.commandes.entity;

import io.freehold.commandes.Calendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A calendar in the words that rows keep, and back. */
public final class CalendarText {

    private CalendarText() {}

    /** The calendar in words. */
    public static CalendarRow.Written written(Calendar calendar) {
        String opening = calendar.opening().entrySet().stream()
                .map(day -> day.getKey() + " " + hours(day.getValue()))
                .sorted()
                .collect(Collectors.joining("\n"));
        String holidays =
                calendar.holidays().stream().map(LocalDate::toString).sorted().collect(Collectors.joining("\n"));
        return new CalendarRow.Written(calendar.zone().getId(), opening, holidays);
    }

    private static String hours(List<Calendar.Hours> spans) {
        return spans.stream().map(span -> span.from() + "-" + span.to()).collect(Collectors.joining(" "));
    }

    /** The calendar behind the words. */
    public static Calendar read(CalendarRow.Written written) {
        Map<DayOfWeek, List<Calendar.Hours>> opening = written.opening()
                .lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(words -> DayOfWeek.valueOf(words[0]), CalendarText::spans));
        Set<LocalDate> holidays =
                written.holidays().lines().map(LocalDate::parse).collect(Collectors.toSet());
        return new Calendar(ZoneId.of(written.zone()), opening, holidays);
    }

    private static List<Calendar.Hours> spans(String[] words) {
        return Arrays.stream(words)
                .skip(1)
                .map(text -> text.split("-"))
                .map(CalendarText::span)
                .toList();
    }

    private static Calendar.Hours span(String[] ends) {
        return new Calendar.Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }
}
