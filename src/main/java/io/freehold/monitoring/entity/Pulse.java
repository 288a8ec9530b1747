package io.freehold.monitoring.entity;

import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;

/** The smallest question to the database. */
@ApplicationScoped
public class Pulse {
    private static final int ANSWER_SECONDS_MAX = 2;

    private Platform platform;

    /** For the container. */
    protected Pulse() {}

    @Inject
    public Pulse(Platform platform) {
        this.platform = platform;
    }

    /** Returns when the database answered; throws when it does not. */
    public void feel() {
        platform.read("feel the database's pulse", connection -> {
            try (PreparedStatement query = connection.prepareStatement("select 1")) {
                query.setQueryTimeout(ANSWER_SECONDS_MAX);
                return query.execute();
            }
        });
    }
}
