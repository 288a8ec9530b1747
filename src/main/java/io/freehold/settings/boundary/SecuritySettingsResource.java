package io.freehold.settings.boundary;

import io.freehold.settings.SecuritySettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

/** How the tenant is kept safe. */
@Path("admin/security-settings")
@ApplicationScoped
public class SecuritySettingsResource extends SettingsRoutes<SecuritySettings> {

    public SecuritySettingsResource() {
        super(SecuritySettings.class);
    }
}
