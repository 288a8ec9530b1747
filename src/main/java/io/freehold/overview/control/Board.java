package io.freehold.overview.control;

import io.freehold.overview.DashboardStats.WidgetError;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Asks one question after the other and lets none spoil the answers of the others. */
public final class Board {

    private static final Logger LOG = System.getLogger(Board.class.getName());

    private final List<WidgetError> errors = new ArrayList<>();

    /** The widget's answer, or its empty value when it has none to give. */
    public <T> T ask(String widget, T empty, Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Widget " + widget + " could not be read", e);
            errors.add(new WidgetError(widget, "could not be read just now"));
            return empty;
        }
    }

    /** The widgets that had no answer, in the order in which they were asked. */
    public List<WidgetError> errors() {
        return List.copyOf(errors);
    }
}
