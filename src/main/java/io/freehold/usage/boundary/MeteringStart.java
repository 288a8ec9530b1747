package io.freehold.usage.boundary;

import io.freehold.usage.Metering;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Ties the metering's life to the server's. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MeteringStart {
    @Inject
    private Metering metering;

    @PostConstruct
    void start() {
        metering.start();
    }

    @PreDestroy
    void stop() {
        metering.stop();
    }
}
