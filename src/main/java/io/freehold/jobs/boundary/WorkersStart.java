package io.freehold.jobs.boundary;

import io.freehold.jobs.Workers;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Ties the workers' life to the server's. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class WorkersStart {
    @Inject
    private Workers workers;

    @PostConstruct
    void start() {
        workers.start();
    }

    @PreDestroy
    void stop() {
        workers.stop();
    }
}
