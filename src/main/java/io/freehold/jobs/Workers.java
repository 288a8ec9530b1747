package io.freehold.jobs;

import io.freehold.jobs.control.JobRunner;
import io.freehold.jobs.control.Notices;
import io.freehold.tenancy.Migrations;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** This server's part in the queue: the thread that claims jobs and those that carry word of them. */
@ApplicationScoped
public class Workers {
    @Resource
    private ManagedThreadFactory threads;

    private JobRunner runner;
    private Notices notices;

    /** For the container. */
    protected Workers() {}

    @Inject
    Workers(JobRunner runner, Notices notices) {
        this.runner = runner;
        this.notices = notices;
    }

    /** Begins as soon as the schema is there. */
    public void start() {
        Migrations.then(() -> {
            threads.newThread(runner::work).start();
            threads.newThread(notices::listen).start();
            threads.newThread(notices::send).start();
        });
    }

    /** Claims no more; running jobs get a moment to end and are taken up by another server if they do not. */
    public void stop() {
        notices.stop();
        runner.stop();
    }
}
