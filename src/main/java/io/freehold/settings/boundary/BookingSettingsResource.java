package io.freehold.settings.boundary;

import io.freehold.settings.BookingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

/** How appointments are offered. */
@Path("admin/booking-settings")
@ApplicationScoped
public class BookingSettingsResource extends SettingsRoutes<BookingSettings> {

    public BookingSettingsResource() {
        super(BookingSettings.class);
    }
}
