package io.freehold.intercompany.boundary;

import io.freehold.intercompany.WeeklyInvoices;
import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.kernel.IsoWeek;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Runs {@link WeeklyInvoices} for one tenant. */
@ApplicationScoped
public class InvoiceWeek implements JobHandler {

    @Inject
    WeeklyInvoices weekly;

    @Inject
    Json json;

    @Override
    public String kind() {
        return WeeklyInvoices.JOB;
    }

    @Override
    public void run(Job job) {
        String week = json.read(job.payload(), WeeklyInvoices.Order.class).week();
        weekly.run(IsoWeek.parse("week", week));
    }
}
