package io.freehold.leads;

import io.freehold.kernel.Ids;
import io.freehold.kernel.Refusal;
import io.freehold.leads.entity.SessionStore;
import io.freehold.leads.entity.Source;
import io.freehold.leads.entity.Sources;
import io.freehold.leads.entity.TrackSession;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Visits of landing pages, which leads may name as their origin. */
@ApplicationScoped
public class TrackSessions {

    /** The job that forgets a tenant's old visits. */
    public static final String PURGE_JOB = "leads.purge-sessions";

    /** Campaigns are judged by the quarter; then a visit is somebody's trace without a purpose. */
    public static final Duration KEPT = Duration.ofDays(90);

    @Inject
    SessionStore sessions;

    @Inject
    Sources sources;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Keeps a visit of the calling source's page; returns its id. */
    @Permit(Intake.PERMISSION)
    @Transactional
    public UUID open(NewSession described) {
        Source source =
                sources.find(Caller.current().subject(), null).orElseThrow(() -> new Refusal.NotFound().raise());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        TrackSession session = new TrackSession(ids.next(), source, described, now);
        sessions.add(session);
        return session.id();
    }

    /** Forgets the bound tenant's visits that are older than {@link #KEPT}; returns how many. */
    @Transactional
    public int purge() {
        return sessions.forget(clock.instant().minus(KEPT));
    }
}
