package io.freehold.overview.control;

import io.freehold.overview.HealthReport.Component;
import io.freehold.overview.HealthReport.Level;
import java.lang.System.Logger;
import java.util.function.Supplier;

/**
 * What was found of a part.
 *
 * @param well whether nothing is wanting
 */
public record Examination(boolean well, String detail) {

    private static final Logger LOG = System.getLogger(Examination.class.getName());

    /** The part as it answers; one that fails to is down, and the log has why. */
    public static Component of(String part, Supplier<Examination> look) {
        try {
            Examination found = look.get();
            return new Component(part, found.well() ? Level.UP : Level.DEGRADED, found.detail());
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.WARNING, "Health of " + part + " could not be read", e);
            return new Component(part, Level.DOWN, "could not be looked at");
        }
    }
}
