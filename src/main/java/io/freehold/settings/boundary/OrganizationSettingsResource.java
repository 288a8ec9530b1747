package io.freehold.settings.boundary;

import io.freehold.settings.OrganizationSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

/** Who the business is and how it writes dates and amounts. */
@Path("admin/organization-settings")
@ApplicationScoped
public class OrganizationSettingsResource extends SettingsRoutes<OrganizationSettings> {

    public OrganizationSettingsResource() {
        super(OrganizationSettings.class);
    }
}
