package io.freehold.archive.boundary;

import io.freehold.archive.Erasures;
import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Carries out an erasure. The job's own row goes with the tenant's last ones. */
@ApplicationScoped
public class EraseTenant implements JobHandler {

    @Inject
    Erasures erasures;

    @Override
    public String kind() {
        return Erasures.JOB;
    }

    @Override
    public void run(Job job) throws InterruptedException {
        erasures.carryOut(TenantScope.current().value());
    }
}
