package io.freehold.identity.control;

import io.freehold.identity.entity.ExpiredSessions;
import io.freehold.jobs.Rhythm;
import io.freehold.jobs.ScheduledTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Sweeps out old sessions and refresh tokens, so that a refresh every 15 minutes leaves nothing for ever. */
@ApplicationScoped
public class SessionBroom implements ScheduledTask {

    /** People look for last month's sign-ins; the audit log has the older ones. */
    static final Duration SESSIONS_KEPT = Duration.ofDays(30);

    private ExpiredSessions expired;

    /** For the container's proxy. */
    protected SessionBroom() {}

    @Inject
    public SessionBroom(ExpiredSessions expired) {
        this.expired = expired;
    }

    @Override
    public String name() {
        return "identity-session-broom";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofDays(1));
    }

    @Override
    public String run(Instant dueAt) {
        int tokens = expired.purgeTokens(dueAt);
        int sessions = expired.purgeSessions(dueAt.minus(SESSIONS_KEPT));
        int links = expired.purgePasswordLinks(dueAt.minus(SESSIONS_KEPT));
        return tokens + " refresh tokens, " + sessions + " sessions, " + links + " password links";
    }
}
