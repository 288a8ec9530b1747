package io.freehold.billing.boundary;

import io.freehold.billing.LedgerEntries;
import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes a delivery out of the ledger that was taken back while a build ran. */
@ApplicationScoped
public class SettleEntry implements JobHandler {

    @Inject
    LedgerEntries entries;

    @Inject
    Json json;

    @Override
    public String kind() {
        return LedgerEntries.JOB;
    }

    @Override
    public void run(Job job) {
        entries.settle(json.read(job.payload(), LedgerEntries.Order.class));
    }
}
