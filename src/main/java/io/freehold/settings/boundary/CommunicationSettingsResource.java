package io.freehold.settings.boundary;

import io.freehold.settings.CommunicationSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

/** How the business writes to its customers. */
@Path("admin/communication-settings")
@ApplicationScoped
public class CommunicationSettingsResource extends SettingsRoutes<CommunicationSettings> {

    public CommunicationSettingsResource() {
        super(CommunicationSettings.class);
    }
}
