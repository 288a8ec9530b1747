package io.freehold.commandes;

/** Something in a module above this one that may follow a calendar, and is asked before one is taken away. */
public interface CalendarFollower {

    /** Whether it follows the calendar in the bound tenant. */
    boolean follows(CalendarId calendar);
}
