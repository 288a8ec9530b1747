package io.freehold.settings.boundary;

import io.freehold.settings.TaskSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

/** What holds for tasks unless one of them says otherwise. */
@Path("admin/task-settings")
@ApplicationScoped
public class TaskSettingsResource extends SettingsRoutes<TaskSettings> {

    public TaskSettingsResource() {
        super(TaskSettings.class);
    }
}
