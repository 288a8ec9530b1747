package io.freehold.commandes.entity;

import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A calendar as a row. */
@Entity
@Table(name = "calendars")
public class CalendarRow extends TenantOwned {

    private String name;
    private String zone;
    private String opening;
    private String holidays;

    /** For the ORM. */
    protected CalendarRow() {}

    /** A calendar under a name of the tenant's own. */
    public CalendarRow(UUID id, String name, Written written) {
        super(id);
        rewritten(name, written);
    }

    /** Is from now on as described. */
    public final void rewritten(String newName, Written written) {
        name = newName;
        zone = written.zone();
        opening = written.opening();
        holidays = written.holidays();
    }

    public String name() {
        return name;
    }

    public Written written() {
        return new Written(zone, opening, holidays);
    }

    /**
     * A calendar in words.
     *
     * @param opening a line a weekday, such as {@code MONDAY 08:00-12:00 14:00-18:00}
     * @param holidays an ISO date a line
     */
    public record Written(String zone, String opening, String holidays) {}
}
