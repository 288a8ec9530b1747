package io.freehold.jobs;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * When something is due. Local times hold through changes of the clock: a time that the spring change
 * skips is due as much later as the gap is wide, one that the autumn change repeats is due at its
 * first passing only.
 */
public sealed interface Rhythm {
    /** The first due time after the instant. */
    Instant nextAfter(Instant instant);

    /** The newest {@code most} due times after one instant, up to and with the other, oldest first. */
    default List<Instant> between(Instant after, Instant upTo, int most) {
        Deque<Instant> due = new ArrayDeque<>();
        for (Instant next = nextAfter(after); !next.isAfter(upTo); next = nextAfter(next)) {
            due.addLast(next);
            if (due.size() > most) {
                due.removeFirst();
            }
        }
        return List.copyOf(due);
    }

    /** Over and over, counted from 1970 so that all servers agree; whole seconds, from 1. */
    record Every(Duration step) implements Rhythm {
        public Every {
            if (step.toSeconds() < 1) {
                throw new IllegalArgumentException("a rhythm's step is at least a second");
            }
        }

        @Override
        public Instant nextAfter(Instant instant) {
            long seconds = step.toSeconds();
            return Instant.ofEpochSecond((Math.floorDiv(instant.getEpochSecond(), seconds) + 1) * seconds);
        }
    }

    /** Each day at a local time. */
    record Daily(LocalTime at, ZoneId zone) implements Rhythm {
        @Override
        public Instant nextAfter(Instant instant) {
            LocalDate day = instant.atZone(zone).toLocalDate();
            Instant today = due(day, at, zone);
            return today.isAfter(instant) ? today : due(day.plusDays(1), at, zone);
        }
    }

    /** Each week on a day at a local time. */
    record Weekly(DayOfWeek day, LocalTime at, ZoneId zone) implements Rhythm {
        @Override
        public Instant nextAfter(Instant instant) {
            LocalDate next = instant.atZone(zone).toLocalDate().with(TemporalAdjusters.nextOrSame(day));
            Instant due = due(next, at, zone);
            return due.isAfter(instant) ? due : due(next.plusWeeks(1), at, zone);
        }
    }

    /** Each month on a day, or on the month's last when it is shorter, at a local time. */
    record Monthly(int dayOfMonth, LocalTime at, ZoneId zone) implements Rhythm {
        public Monthly {
            if (dayOfMonth < 1 || dayOfMonth > 31) {
                throw new IllegalArgumentException("a day of the month is 1 to 31");
            }
        }

        @Override
        public Instant nextAfter(Instant instant) {
            LocalDate first = instant.atZone(zone).toLocalDate().withDayOfMonth(1);
            Instant thisMonth = due(inMonthOf(first), at, zone);
            return thisMonth.isAfter(instant) ? thisMonth : due(inMonthOf(first.plusMonths(1)), at, zone);
        }

        private LocalDate inMonthOf(LocalDate first) {
            return first.withDayOfMonth(Math.min(dayOfMonth, first.lengthOfMonth()));
        }
    }

    private static Instant due(LocalDate day, LocalTime at, ZoneId zone) {
        return day.atTime(at).atZone(zone).toInstant();
    }
}
