package io.freehold.leads.boundary;

import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.kernel.Json;
import io.freehold.leads.FileReading;
import io.freehold.leads.LeadImports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** Reads a file of leads. */
@ApplicationScoped
public class ImportLeads implements JobHandler {

    @Inject
    FileReading reading;

    @Inject
    Json json;

    @Override
    public String kind() {
        return LeadImports.JOB;
    }

    @Override
    public void run(Job job) throws IOException {
        reading.run(json.read(job.payload(), LeadImports.Task.class).id());
    }
}
