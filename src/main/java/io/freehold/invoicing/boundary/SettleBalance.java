package io.freehold.invoicing.boundary;

import io.freehold.invoicing.BalanceSettlement;
import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Runs {@link BalanceSettlement} for one invoice. */
@ApplicationScoped
public class SettleBalance implements JobHandler {

    @Inject
    BalanceSettlement settlement;

    @Inject
    Json json;

    @Override
    public String kind() {
        return BalanceSettlement.JOB;
    }

    @Override
    public void run(Job job) {
        settlement.settle(json.read(job.payload(), BalanceSettlement.Order.class));
    }
}
