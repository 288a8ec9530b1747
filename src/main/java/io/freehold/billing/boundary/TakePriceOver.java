package io.freehold.billing.boundary;

import io.freehold.billing.Pricing;
import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Has commandes cost what the price list says whose time has come. */
@ApplicationScoped
public class TakePriceOver implements JobHandler {

    @Inject
    Pricing pricing;

    @Inject
    Json json;

    @Override
    public String kind() {
        return Pricing.DUE_JOB;
    }

    @Override
    public void run(Job job) {
        pricing.takeOver(json.read(job.payload(), Pricing.Due.class));
    }
}
