package io.freehold.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A tenant's part of the day's run: invoices lapse, those between its companies too, and clients that do not pay take a
 * step. Twice does no harm.
 */
@ApplicationScoped
public class OverdueRun {

    private static final Logger LOG = System.getLogger(OverdueRun.class.getName());

    /** The job of a tenant's run. */
    public static final String JOB = "invoicing.overdue";

    /** When it begins, and where. */
    public static final LocalTime AT = LocalTime.of(0, 30);

    /** As {@link #AT}. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    DunningCourse course;

    /** Runs the whole of it; one client's trouble is not another's. */
    public void run() {
        int some;
        do {
            some = course.lapse();
        } while (some > 0);
        RuntimeException trouble = null;
        for (UUID client : course.owing()) {
            try {
                course.advance(client);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Client " + client + " could not be looked at", e);
                trouble = e;
            }
        }
        if (trouble != null) {
            throw trouble;
        }
    }
}
