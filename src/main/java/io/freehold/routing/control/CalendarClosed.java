package io.freehold.routing.control;

import io.freehold.commandes.Candidate;
import java.util.Optional;

/** It is outside the commande's days and hours, or a holiday. */
final class CalendarClosed implements Rule {

    @Override
    public Optional<String> objection(Candidate candidate, Attempt attempt) {
        return candidate
                .calendar()
                .filter(calendar -> !calendar.isOpen(attempt.at()))
                .map(calendar ->
                        "is closed at " + attempt.at().atZone(calendar.zone()).toLocalDateTime());
    }
}
