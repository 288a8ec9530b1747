package io.freehold.settings.boundary;

import io.freehold.settings.ClientSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

/** What holds for clients unless one of them says otherwise. */
@Path("admin/client-settings")
@ApplicationScoped
public class ClientSettingsResource extends SettingsRoutes<ClientSettings> {

    public ClientSettingsResource() {
        super(ClientSettings.class);
    }
}
