package io.freehold.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A tenant's part of the daily run (seed 002 §7): each client gets one mail with all its deliveries that wait.
 * Run twice for a day, it makes no client's mail twice.
 */
@ApplicationScoped
public class DailyMails {

    /** The days and weeks of deliveries are those of Paris (seed 002 §7). */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** When the run begins there. */
    public static final LocalTime AT = LocalTime.of(9, 30);

    /** The job that makes a tenant's mails of a day. */
    public static final String JOB = "delivery.daily";

    @Inject
    BatchCourse course;

    /** What the job is told: the day of the run, in the time of Paris. */
    public record Order(LocalDate day) {}

    /** Makes the mails of the day, each in a transaction of its own, and answers how many. */
    public int make(LocalDate day) {
        int made = 0;
        for (WaitingClient waiting : course.waiting()) {
            made += course.open(waiting, day) ? 1 : 0;
        }
        return made;
    }
}
