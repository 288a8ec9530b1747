package io.freehold.identity.entity;

import io.freehold.tenancy.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.ZoneOffset;

/** What is left of sessions when nobody can use or needs to see them any more, over all tenants. */
@ApplicationScoped
public class ExpiredSessions {

    private Platform platform;

    /** For the container's proxy. */
    protected ExpiredSessions() {}

    @Inject
    public ExpiredSessions(Platform platform) {
        this.platform = platform;
    }

    /** Deletes refresh tokens whose time was over before the instant; returns how many. */
    public int purgeTokens(Instant before) {
        return purge("delete from refresh_tokens where expires_at < ?", before)
                + purge("delete from operator_refresh_tokens where expires_at < ?", before);
    }

    /** Deletes sessions that expired or were closed before the instant; returns how many. */
    public int purgeSessions(Instant before) {
        return purge("delete from sessions where least(closed_at, expires_at) < ?", before)
                + purge("delete from operator_sessions where least(closed_at, expires_at) < ?", before);
    }

    /** Deletes links to a new password whose time was over before the instant; returns how many. */
    public int purgePasswordLinks(Instant before) {
        return purge("delete from password_resets where expires_at < ?", before);
    }

    private int purge(String sql, Instant before) {
        return platform.read("purge sessions", connection -> {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setObject(1, before.atOffset(ZoneOffset.UTC));
                return delete.executeUpdate();
            }
        });
    }
}
