package io.freehold.leads.boundary;

import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.leads.TrackSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Forgets one tenant's old visits. */
@ApplicationScoped
public class PurgeSessions implements JobHandler {

    @Inject
    TrackSessions sessions;

    @Override
    public String kind() {
        return TrackSessions.PURGE_JOB;
    }

    @Override
    public void run(Job job) {
        sessions.purge();
    }
}
