package io.freehold.routing.boundary;

import io.freehold.jobs.Job;
import io.freehold.jobs.JobHandler;
import io.freehold.kernel.Json;
import io.freehold.routing.SimulationRun;
import io.freehold.routing.Simulations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Runs {@link SimulationRun} for one simulation. */
@ApplicationScoped
public class RunSimulation implements JobHandler {

    @Inject
    SimulationRun simulation;

    @Inject
    Json json;

    @Override
    public String kind() {
        return Simulations.JOB;
    }

    /** What fails for the last time is shown as failed to those who wait for it. */
    @Override
    public void run(Job job) {
        UUID id = json.read(job.payload(), Simulations.Order.class).simulation();
        try {
            simulation.run(id);
        } catch (RuntimeException e) {
            if (job.isLastAttempt()) {
                simulation.abandon(id);
            }
            throw e;
        }
    }
}
