package io.freehold.settings.boundary;

import io.freehold.settings.AnalyticsSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

/** How figures are shown. */
@Path("admin/analytics-settings")
@ApplicationScoped
public class AnalyticsSettingsResource extends SettingsRoutes<AnalyticsSettings> {

    public AnalyticsSettingsResource() {
        super(AnalyticsSettings.class);
    }
}
