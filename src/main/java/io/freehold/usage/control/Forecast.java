package io.freehold.usage.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** When what counts by the month meets its limit, at the pace of the month so far. */
public final class Forecast {

    /** A month of less than a day says nothing of its pace: its first hour would foretell the worst. */
    private static final Duration PACE_MIN = Duration.ofDays(1);

    private Forecast() {}

    /**
     * The day on which the limit was reached, or will be within the month; empty when it will not.
     *
     * @param days what was used on each day of the month so far, in UTC
     */
    public static Optional<LocalDate> reachedOn(SortedMap<LocalDate, Long> days, long limit, Instant now) {
        YearMonth month = YearMonth.from(now.atZone(ZoneOffset.UTC));
        long used = 0;
        for (Map.Entry<LocalDate, Long> day : days.entrySet()) {
            used += day.getValue();
            if (used >= limit) {
                return Optional.of(day.getKey());
            }
        }
        return used == 0 ? reachedAtOnce(limit, month) : atPace(used, limit, month, now);
    }

    private static Optional<LocalDate> reachedAtOnce(long limit, YearMonth month) {
        return limit <= 0 ? Optional.of(month.atDay(1)) : Optional.empty();
    }

    private static Optional<LocalDate> atPace(long used, long limit, YearMonth month, Instant now) {
        Instant begin = month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Duration gone = Duration.between(begin, now);
        double seconds = Math.max(gone.toSeconds(), PACE_MIN.toSeconds());
        double secondsLeft = (limit - used) / (used / seconds);
        Instant end = month.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return secondsLeft < Duration.between(now, end).toSeconds()
                ? Optional.of(now.plusSeconds((long) secondsLeft)
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate())
                : Optional.empty();
    }
}
