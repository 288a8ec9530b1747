package io.freehold.settings.boundary;

import io.freehold.settings.IntegrationSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

/** How other systems are called. */
@Path("admin/integration-settings")
@ApplicationScoped
public class IntegrationSettingsResource extends SettingsRoutes<IntegrationSettings> {

    public IntegrationSettingsResource() {
        super(IntegrationSettings.class);
    }
}
