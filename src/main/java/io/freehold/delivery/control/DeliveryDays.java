package io.freehold.delivery.control;

import io.freehold.commandes.Calendar;
import io.freehold.commandes.Calendars;
import io.freehold.commandes.ClientContact;
import io.freehold.commandes.CommandeId;
import io.freehold.delivery.DeliveryCalendar;
import io.freehold.delivery.DeliverySettings;
import io.freehold.delivery.entity.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which deliveries may leave on a day: the tenant's, the client's and the commande's calendars all have a say. */
@ApplicationScoped
public class DeliveryDays {

    @Inject
    DeliverySettings settings;

    @Inject
    Calendars calendars;

    /** Those of a client's deliveries that may leave; each commande's calendar is read once. */
    public List<Delivery> allowed(ClientContact client, List<Delivery> deliveries, LocalDate day) {
        if (!isRunDay(day) || !client.delivery().days().contains(day.getDayOfWeek())) {
            return List.of();
        }
        Map<UUID, Boolean> open = new HashMap<>();
        return deliveries.stream()
                .filter(delivery -> open.computeIfAbsent(delivery.commandeId(), id -> isOpen(new CommandeId(id), day)))
                .toList();
    }

    private boolean isRunDay(LocalDate day) {
        DeliveryCalendar chosen = settings.calendar().chosen();
        return chosen.days().contains(day.getDayOfWeek())
                && chosen.calendarId()
                        .flatMap(calendars::find)
                        .filter(calendar -> calendar.holidays().contains(day))
                        .isEmpty();
    }

    /** A commande that opens in the afternoon is open on the day: the leads were taken while it was. */
    private boolean isOpen(CommandeId commande, LocalDate day) {
        return calendars
                .followedBy(commande)
                .map(calendar -> isOpen(calendar, day))
                .orElse(true);
    }

    private static boolean isOpen(Calendar calendar, LocalDate day) {
        return !calendar.holidays().contains(day)
                && !calendar.opening()
                        .getOrDefault(day.getDayOfWeek(), List.of())
                        .isEmpty();
    }
}
